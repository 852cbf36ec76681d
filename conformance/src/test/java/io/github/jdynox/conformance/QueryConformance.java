package io.github.jdynox.conformance;

abstract class QueryConformance extends OperationConformance {

    QueryConformance(DynamoUnderTest dynamo) {
        super(dynamo, "Query");
    }
}
