package io.github.jdynox.conformance;

abstract class DeleteTableConformance extends OperationConformance {

    DeleteTableConformance(DynamoUnderTest dynamo) {
        super(dynamo, "DeleteTable");
    }
}
