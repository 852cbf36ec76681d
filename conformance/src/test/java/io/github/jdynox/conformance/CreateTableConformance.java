package io.github.jdynox.conformance;

abstract class CreateTableConformance extends OperationConformance {

    CreateTableConformance(DynamoUnderTest dynamo) {
        super(dynamo, "CreateTable");
    }
}
