package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.model.Model;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way to DynamoDB's tables. Made by {@code AwsDynox.create()} for AWS, by {@code MemoryDynamo.create().client()} for the
 * embedded engine, or by {@link #of} for any transport. Make one and keep it; safe for use by many threads.
 */
public final class DynoxClient implements AutoCloseable {

    private static final boolean FIRST_IN_FIRST_OUT = true;

    private final Transport transport;
    private final @Nullable ExecutorService ownExecutor;
    private final Calls calls;
    private final TableCalls tableCalls;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final UnaryOperator<String> naming;

    /** By models on the tables that they really have here. */
    private final Map<Model<?>, Table<?>> tables = new ConcurrentHashMap<>();

    private DynoxClient(Builder builder) {
        this.transport = builder.transport;
        Executor given = builder.executor;
        ExecutorService own = given == null ? readers() : null;
        this.ownExecutor = own;
        this.naming = builder.naming;
        this.calls = new Calls(
                transport,
                own == null ? requireNonNull(given) : own,
                builder.slow,
                builder.backoff,
                builder.timer,
                new MetricsRecorder(null));
        this.tableCalls = new TableCalls(calls);
    }

    /** A client over a transport, which it closes when it is closed. */
    public static DynoxClient of(Transport transport) {
        return builder(transport).build();
    }

    /** A client in the making, over a transport. */
    public static Builder builder(Transport transport) {
        return new Builder(transport);
    }

    /**
     * Answers are decoded here: as many at once as there are processors. A fork-join pool, since it makes up for workers that
     * wait for a future: a callback may use the blocking view, on one processor too. Its threads are daemons.
     */
    private static ExecutorService readers() {
        AtomicInteger number = new AtomicInteger();
        ClassLoader loader = DynoxClient.class.getClassLoader();
        return new ForkJoinPool(
                Runtime.getRuntime().availableProcessors(),
                pool -> {
                    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
                    thread.setName("jdynox-" + number.incrementAndGet());
                    thread.setContextClassLoader(loader);
                    return thread;
                },
                null,
                FIRST_IN_FIRST_OUT);
    }

    /**
     * The table of a model that the annotation processor has seen, called as the model says, or as {@link Builder#tableNames}
     * makes of it. The same handle every time.
     */
    public <T> Table<T> table(Class<T> type) {
        return table(Model.of(type));
    }

    /** The table of a model, called as for {@link #table(Class)}. The same handle every time. */
    public <T> Table<T> table(Model<T> model) {
        return handle(model.withTable(naming.apply(model.table())));
    }

    /**
     * A table of this name, whatever the model calls its own, and whatever {@link Builder#tableNames} would. The same handle
     * every time; the client keeps one for each name that was ever asked for.
     */
    public <T> Table<T> table(Class<T> type, String name) {
        return handle(Model.of(type).withTable(name));
    }

    @SuppressWarnings("unchecked")
    private <T> Table<T> handle(Model<T> model) {
        return (Table<T>) tables.computeIfAbsent(model, absent -> new Table<>(model, calls));
    }

    /** Writes of which all or none happen, to be added and run. */
    public TransactWrite transactWrite() {
        return new TransactWrite(calls);
    }

    /** Reads of one moment, to be added and run. */
    public TransactGet transactGet() {
        return new TransactGet(calls);
    }

    /** The names of all tables of the account and region. */
    public CompletableFuture<List<String>> tableNames() {
        return tableCalls.list();
    }

    /** What DynamoDB says of a table; {@link TableNotFoundException} where there is none. */
    public CompletableFuture<TableDescription> describe(String table) {
        return tableCalls.describe(table);
    }

    /** The items of any table as plain maps: asks DynamoDB for its key first. A new handle, with sums of its own. */
    public CompletableFuture<Table<Map<String, @Nullable Object>>> mapTable(String table) {
        return Futures.map(describe(table), found -> new Table<>(Model.ofMaps(table, found.keys()), calls));
    }

    /** The blocking view of the same thing. */
    public SyncDynoxClient sync() {
        return new SyncDynoxClient(this);
    }

    /** The metrics of the operation that ended last, of any table and on any thread; empty if none did. */
    public Optional<Metrics> lastMetrics() {
        return calls.recorder().last();
    }

    /** The sums over all operations of this client, those of its tables included. */
    public TotalMetrics totalMetrics() {
        return calls.recorder().total();
    }

    /** Sets the sums of this client to zero; those of its tables stay. */
    public void resetMetrics() {
        calls.recorder().reset();
    }

    /**
     * Makes this the client of models that act by themselves ({@link ActiveRecord}), in the whole process or, on a thread
     * in a {@link DefaultScope}, in that scope; null for none. Gives the one before it.
     */
    public static Optional<DynoxClient> setDefault(@Nullable DynoxClient client) {
        return DefaultScope.setDefault(client);
    }

    /** The client of models that act by themselves; IllegalStateException if none was set. See {@link DefaultScope}. */
    public static DynoxClient getDefault() {
        return DefaultScope.getDefault();
    }

    /**
     * Closes the transport. What is under way fails; the default client is forgotten if it was this one. Closing again does
     * nothing.
     */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        DefaultScope.forget(this);
        transport.close();
        if (ownExecutor != null) {
            ownExecutor.shutdown();
        }
    }

    /** Collects the options of a client. */
    public static final class Builder {

        private final Transport transport;
        private Duration slow = Duration.ofSeconds(1);
        private Backoff backoff = Backoff.USUAL;
        private Timer timer = Timer.SYSTEM;
        private UnaryOperator<String> naming = UnaryOperator.identity();
        private @Nullable Executor executor;

        private Builder(Transport transport) {
            this.transport = transport;
        }

        /** Operations that take longer than this, 1 second unless changed, are logged as warnings. */
        public Builder slowThreshold(Duration threshold) {
            this.slow = threshold;
            return this;
        }

        /**
         * Runs the decoding of answers, and every callback of the caller, but for blocking operations on items by key: the
         * thread that waits for them does it. Unless set, the client has as many threads of its own as there are
         * processors. It is not closed with the client.
         */
        public Builder executor(Executor executor) {
            this.executor = executor;
            return this;
        }

        /**
         * What the tables of models are really called, of what the models call them: {@code name -> "test-" + name}. Unless
         * set, as the models say. Asked whenever a table is, so it has to give the same name every time, and from any thread.
         */
        public Builder tableNames(UnaryOperator<String> naming) {
            this.naming = naming;
            return this;
        }

        /** For tests, which have no time. */
        Builder backoff(Backoff backoff) {
            this.backoff = backoff;
            return this;
        }

        /** For tests, which have no time. */
        Builder timer(Timer timer) {
            this.timer = timer;
            return this;
        }

        /** The client. */
        public DynoxClient build() {
            return new DynoxClient(this);
        }
    }
}
