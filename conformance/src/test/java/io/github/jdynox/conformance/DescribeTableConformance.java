package io.github.jdynox.conformance;

abstract class DescribeTableConformance extends OperationConformance {

    DescribeTableConformance(DynamoUnderTest dynamo) {
        super(dynamo, "DescribeTable");
    }
}
