package io.github.jdynox.conformance;

abstract class PutItemConformance extends OperationConformance {

    PutItemConformance(DynamoUnderTest dynamo) {
        super(dynamo, "PutItem");
    }
}
