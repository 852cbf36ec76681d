package io.github.jdynox.conformance;

abstract class DeleteItemConformance extends OperationConformance {

    DeleteItemConformance(DynamoUnderTest dynamo) {
        super(dynamo, "DeleteItem");
    }
}
