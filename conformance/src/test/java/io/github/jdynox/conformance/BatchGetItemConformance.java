package io.github.jdynox.conformance;

abstract class BatchGetItemConformance extends OperationConformance {

    BatchGetItemConformance(DynamoUnderTest dynamo) {
        super(dynamo, "BatchGetItem");
    }
}
