package io.github.jdynox.conformance;

abstract class UpdateTableConformance extends OperationConformance {

    UpdateTableConformance(DynamoUnderTest dynamo) {
        super(dynamo, "UpdateTable");
    }
}
