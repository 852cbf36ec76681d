package io.github.jdynox.conformance;

abstract class ProtocolConformance extends OperationConformance {

    ProtocolConformance(DynamoUnderTest dynamo) {
        super(dynamo, "Protocol");
    }
}
