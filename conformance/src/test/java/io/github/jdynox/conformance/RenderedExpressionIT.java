package io.github.jdynox.conformance;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What core renders, held against DynamoDB Local. */
class RenderedExpressionIT {

    private static DynamoUnderTest dynamo;

    @BeforeAll
    static void start() {
        dynamo = new DynamoDbLocalUnderTest();
    }

    @AfterAll
    static void stop() {
        dynamo.close();
    }

    @Nested
    class LocalRenderedExpression extends RenderedExpressionConformance {
        LocalRenderedExpression() {
            super(dynamo);
        }
    }
}
