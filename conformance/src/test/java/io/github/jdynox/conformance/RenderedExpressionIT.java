package io.github.jdynox.conformance;

import io.github.jdynox.memory.MemoryDynamo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/** What core renders, held against DynamoDB Local and against the embedded engine. */
class RenderedExpressionIT {

    private static DynamoUnderTest local;
    private static DynamoUnderTest memory;

    @BeforeAll
    static void start() {
        local = new DynamoDbLocalUnderTest();
        memory = new TransportUnderTest(() -> MemoryDynamo.create().transport());
    }

    @AfterAll
    static void stop() {
        memory.close();
        local.close();
    }

    @Nested
    class LocalRenderedExpression extends RenderedExpressionConformance {
        LocalRenderedExpression() {
            super(local);
        }
    }

    @Nested
    class MemoryRenderedExpression extends RenderedExpressionConformance {
        MemoryRenderedExpression() {
            super(memory);
        }
    }
}
