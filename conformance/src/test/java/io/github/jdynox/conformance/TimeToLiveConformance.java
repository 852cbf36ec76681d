package io.github.jdynox.conformance;

abstract class TimeToLiveConformance extends OperationConformance {

    TimeToLiveConformance(DynamoUnderTest dynamo) {
        super(dynamo, "TimeToLive");
    }
}
