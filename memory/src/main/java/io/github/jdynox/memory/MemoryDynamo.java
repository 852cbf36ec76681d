package io.github.jdynox.memory;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.memory.operation.Engine;
import io.github.jdynox.model.Model;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/**
 * DynamoDB in the process: tables in memory, answered in DynamoDB's own JSON protocol. Each engine has tables of its own
 * and starts empty. Safe for use by many threads.
 */
public final class MemoryDynamo {

    private final Transport transport;
    private final DynoxClient setup;

    private MemoryDynamo(Builder builder) {
        Engine engine = new Engine(builder.clock);
        this.transport = new MemoryTransport(engine);
        this.setup = DynoxClient.builder(new MemoryTransport(engine))
                .executor(Runnable::run)
                .build();
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

    /** A new client of this engine, which its receiver closes; the engine and its tables stay. */
    public DynoxClient client() {
        return DynoxClient.of(transport);
    }

    /** Makes the table of a model, with its indexes, where there is no table of that name yet. */
    public MemoryDynamo createTable(Model<?> model) {
        SyncTable<?> table = setup.sync().table(model);
        if (!table.exists()) {
            table.create();
        }
        return this;
    }

    /** Puts items of a model, in the place of those with the same keys; makes their table where it is missing. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    public final <T> MemoryDynamo seed(Model<T> model, T... items) {
        return seed(model, List.of(items));
    }

    /** As {@link #seed(Model, Object[])}. */
    public <T> MemoryDynamo seed(Model<T> model, Collection<? extends T> items) {
        createTable(model);
        setup.sync().table(model).batchPut(items);
        return this;
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
