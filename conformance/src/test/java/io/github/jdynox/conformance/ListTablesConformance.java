package io.github.jdynox.conformance;

abstract class ListTablesConformance extends OperationConformance {

    ListTablesConformance(DynamoUnderTest dynamo) {
        super(dynamo, "ListTables");
    }
}
