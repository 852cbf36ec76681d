package io.github.jdynox.conformance;

abstract class BatchWriteItemConformance extends OperationConformance {

    BatchWriteItemConformance(DynamoUnderTest dynamo) {
        super(dynamo, "BatchWriteItem");
    }
}
