package io.github.jdynox.conformance;

abstract class ConditionExpressionConformance extends OperationConformance {

    ConditionExpressionConformance(DynamoUnderTest dynamo) {
        super(dynamo, "ConditionExpression");
    }
}
