package io.github.jdynox.conformance;

abstract class BatchExecuteStatementConformance extends OperationConformance {

    BatchExecuteStatementConformance(DynamoUnderTest dynamo) {
        super(dynamo, "BatchExecuteStatement");
    }
}
