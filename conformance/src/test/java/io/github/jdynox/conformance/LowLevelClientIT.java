package io.github.jdynox.conformance;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The SDK's client on DynamoDB Local. */
class LowLevelClientIT extends LowLevelClientConformance {

    private static DynamoUnderTest local;

    LowLevelClientIT() {
        super(local);
    }

    @BeforeAll
    static void start() {
        local = new DynamoDbLocalUnderTest();
    }

    @AfterAll
    static void stop() {
        local.close();
    }
}
