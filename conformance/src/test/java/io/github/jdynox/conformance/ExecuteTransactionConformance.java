package io.github.jdynox.conformance;

abstract class ExecuteTransactionConformance extends OperationConformance {

    ExecuteTransactionConformance(DynamoUnderTest dynamo) {
        super(dynamo, "ExecuteTransaction");
    }
}
