package io.github.jdynox.conformance;

abstract class TransactGetItemsConformance extends OperationConformance {

    TransactGetItemsConformance(DynamoUnderTest dynamo) {
        super(dynamo, "TransactGetItems");
    }
}
