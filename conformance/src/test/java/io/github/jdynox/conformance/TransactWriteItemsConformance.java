package io.github.jdynox.conformance;

abstract class TransactWriteItemsConformance extends OperationConformance {

    TransactWriteItemsConformance(DynamoUnderTest dynamo) {
        super(dynamo, "TransactWriteItems");
    }
}
