package io.github.jdynox.conformance;

import io.github.jdynox.memory.MemoryDynamo;
import org.junit.jupiter.api.Nested;

/** The Enhanced Client beside jdynox, on both servers. */
class EnhancedClientIT {

    @Nested
    class OnDynamoDbLocal extends EnhancedClientConformance {
        OnDynamoDbLocal() {
            super(new DynamoDbLocalUnderTest());
        }
    }

    @Nested
    class OnTheEmbeddedEngine extends EnhancedClientConformance {
        OnTheEmbeddedEngine() {
            super(new TransportUnderTest(() -> MemoryDynamo.create().transport()));
        }
    }
}
