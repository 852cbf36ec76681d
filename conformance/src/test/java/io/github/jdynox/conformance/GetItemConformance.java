package io.github.jdynox.conformance;

abstract class GetItemConformance extends OperationConformance {

    GetItemConformance(DynamoUnderTest dynamo) {
        super(dynamo, "GetItem");
    }
}
