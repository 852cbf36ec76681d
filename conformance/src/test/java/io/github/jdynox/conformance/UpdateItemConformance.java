package io.github.jdynox.conformance;

abstract class UpdateItemConformance extends OperationConformance {

    UpdateItemConformance(DynamoUnderTest dynamo) {
        super(dynamo, "UpdateItem");
    }
}
