package io.github.jdynox.conformance;

abstract class ExecuteStatementConformance extends OperationConformance {

    ExecuteStatementConformance(DynamoUnderTest dynamo) {
        super(dynamo, "ExecuteStatement");
    }
}
