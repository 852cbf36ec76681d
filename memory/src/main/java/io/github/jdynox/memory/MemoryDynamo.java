package io.github.jdynox.memory;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.memory.operation.Engine;
import io.github.jdynox.memory.store.Store;
import io.github.jdynox.memory.table.Journal;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.model.Model;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB in the process: tables in memory, answered in DynamoDB's own JSON protocol. Each engine has tables of its own
 * and starts empty, unless it is given a {@linkplain Builder#data directory} to keep them in. Safe for use by many
 * threads. Only an engine with a directory needs to be closed.
 */
public final class MemoryDynamo implements AutoCloseable {

    private final Journal journal;
    private final Engine engine;
    private final TestControl control;
    private final ControlledEngine controlled;
    private final Transport transport;
    private final DynoxClient setup;

    private MemoryDynamo(Builder builder) {
        Tables tables = builder.tables();
        this.journal = tables.journal();
        this.engine = new Engine(tables);
        this.control = new TestControl(builder.clock);
        this.controlled = new ControlledEngine(engine, control);
        this.transport = new MemoryTransport(controlled);
        ControlledEngine uncontrolled = new ControlledEngine(engine, new TestControl(builder.clock));
        this.setup = DynoxClient.builder(new MemoryTransport(uncontrolled))
                .executor(Runnable::run)
                .build();
        builder.settings.accept(control);
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
     * The way in for clients. Answers are complete when {@code send} returns, unless {@link #control()} asks for latency;
     * closing the transport leaves the engine and its tables as they are.
     */
    public Transport transport() {
        return transport;
    }

    /** A new client of this engine, which its receiver closes; the engine and its tables stay. */
    public DynoxClient client() {
        return DynoxClient.of(transport);
    }

    /**
     * Answers over HTTP on a port of the loopback address, which no other machine can reach; 0 for any free port. {@link
     * UncheckedIOException} where the port is taken.
     */
    public MemoryEndpoint serve(int port) {
        return serve(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Answers over HTTP on an address of the caller's choice; whoever can reach it can read and write everything. */
    public MemoryEndpoint serve(InetSocketAddress address) {
        return MemoryEndpoint.open(controlled, address);
    }

    /** Latency, throttling, faults and the record of requests. */
    public TestControl control() {
        return control;
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

    /**
     * Writes all tables and items to a file, in the place of one that is there, as JSON Lines: a line {@code
     * {"CreateTable":{..}}} for each table, the request that makes it; {@code {"UpdateTimeToLive":{..}}} where its items
     * expire; and {@code {"TableName":"..","Item":{..}}} for each item. What is written meanwhile may or may not be in it.
     */
    public void save(Path file) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part)) {
                new SnapshotWriter(engine, out).write();
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Adds the tables and items of a file, as {@link #load(InputStream, String)} does. */
    public MemoryDynamo load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return load(in, file.toString());
        }
    }

    /**
     * Adds tables and items in the form of {@link #save}, in UTF-8. An item without a {@code TableName}, as DynamoDB's
     * export to S3 has them, belongs to the only table there is. A line that is not of that form, or that the engine refuses
     * (a table that exists, an item without its key), is an IllegalArgumentException; the lines before it stay.
     *
     * @param source name of the file or resource, for messages
     */
    public MemoryDynamo load(InputStream in, String source) throws IOException {
        new SnapshotReader(engine, source).read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        return this;
    }

    /**
     * Ends an engine that keeps its tables in a directory, which another can then open; what is asked of this one later is
     * refused. Without a directory it does nothing: the tables stay for as long as the engine is in use.
     */
    @Override
    public void close() {
        journal.close();
    }

    /** Settings for an engine, each with a default. */
    public static final class Builder {

        private Clock clock = Clock.systemUTC();
        private Consumer<TestControl> settings = control -> {};
        private @Nullable Path data;
        private boolean fsync;

        private Builder() {}

        /** The time that items expire by and tables are dated with; the system's clock unless set. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** How {@link MemoryDynamo#control()} is set from the beginning; nothing unless set. */
        public Builder control(Consumer<TestControl> settings) {
            this.settings = settings;
            return this;
        }

        /**
         * A directory to keep the tables in, made where it is missing; in memory alone unless set. Tables, items, indexes,
         * expiry, tags and capacity are then as they were when the directory is opened again. Tokens of transactions are
         * not kept: one that is sent again after that is carried out again.
         *
         * <p>An answer leaves the engine when every change it tells of is in the hands of the operating system, and a
         * transaction is kept all or not at all. So the end of the process, at whatever moment and by whatever signal,
         * loses nothing that was answered. A power cut or a crash of the operating system may lose the latest writes, but
         * for {@link #fsync}; what is left is then as it was at some moment before, never a part of it.
         *
         * <p>One engine at a time has a directory open. All items are in memory too, so they have to fit there. It needs
         * {@code org.xerial:sqlite-jdbc} at run time, which this library does not bring with it. Where the tables cannot be
         * written any more, as on a full disk, every later request is answered with {@code InternalServerError}.
         */
        public Builder data(Path directory) {
            this.data = directory;
            return this;
        }

        /**
         * Whether answers wait until the disk itself has what they tell of, so that a power cut loses nothing either; false
         * unless set. A write then takes the milliseconds of the disk; those that come at once share them. Without {@link
         * #data} it means nothing.
         */
        public Builder fsync(boolean fsync) {
            this.fsync = fsync;
            return this;
        }

        private Tables tables() {
            if (data == null) {
                return new Tables(clock, Journal.NONE);
            }
            try {
                return Store.open(data, fsync, clock);
            } catch (IOException e) {
                throw new UncheckedIOException(e.getMessage(), e);
            }
        }

        /**
         * The engine. UncheckedIOException, in one sentence, where its directory cannot be used: another engine has it open,
         * or what is in it is not ours, is of a newer release or is damaged.
         */
        public MemoryDynamo build() {
            return new MemoryDynamo(this);
        }
    }
}
