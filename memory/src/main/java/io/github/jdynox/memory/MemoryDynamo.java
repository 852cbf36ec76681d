package io.github.jdynox.memory;

import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.memory.operation.Engine;
import java.time.Clock;

/**
 * DynamoDB in the process: tables in memory, answered in DynamoDB's own JSON protocol. Each engine has tables of its own
 * and starts empty. Safe for use by many threads.
 */
public final class MemoryDynamo {

    private final Transport transport;

    private MemoryDynamo(Builder builder) {
        this.transport = new MemoryTransport(new Engine(builder.clock));
    }

    /** An empty engine on the system's clock. */
    public static MemoryDynamo create() {
        return builder().build();
    }

    /** Settings for an engine. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The way in for clients. Answers are complete when {@code send} returns; closing the transport leaves the engine and
     * its tables as they are.
     */
    public Transport transport() {
        return transport;
    }

    /** Settings for an engine, each with a default. */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /** The time that items expire by and tables are dated with; the system's clock unless set. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** The engine. */
        public MemoryDynamo build() {
            return new MemoryDynamo(this);
        }
    }
}
