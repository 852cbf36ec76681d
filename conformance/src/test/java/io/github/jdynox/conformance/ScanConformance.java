package io.github.jdynox.conformance;

abstract class ScanConformance extends OperationConformance {

    ScanConformance(DynamoUnderTest dynamo) {
        super(dynamo, "Scan");
    }
}
