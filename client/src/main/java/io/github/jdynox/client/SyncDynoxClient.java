package io.github.jdynox.client;

import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocking view of {@link DynoxClient}. Closing is the client's own business. */
public final class SyncDynoxClient {

    private final DynoxClient client;

    SyncDynoxClient(DynoxClient client) {
        this.client = client;
    }

    /** See {@link DynoxClient#table(Class)}. */
    public <T> SyncTable<T> table(Class<T> type) {
        return client.table(type).sync();
    }

    /** See {@link DynoxClient#table(Model)}. */
    public <T> SyncTable<T> table(Model<T> model) {
        return client.table(model).sync();
    }

    /** See {@link DynoxClient#table(Class, String)}. */
    public <T> SyncTable<T> table(Class<T> type, String name) {
        return client.table(type, name).sync();
    }

    /** See {@link DynoxClient#transactWrite}. */
    public SyncTransactWrite transactWrite() {
        return client.transactWrite().sync();
    }

    /** See {@link DynoxClient#transactGet}. */
    public SyncTransactGet transactGet() {
        return client.transactGet().sync();
    }

    /** See {@link DynoxClient#tableNames}. */
    public List<String> tableNames() {
        return Futures.await(client.tableNames());
    }

    /** See {@link DynoxClient#describe}. */
    public TableDescription describe(String table) {
        return Futures.await(client.describe(table));
    }

    /** See {@link DynoxClient#mapTable}. */
    public SyncTable<Map<String, @Nullable Object>> mapTable(String table) {
        return Futures.await(client.mapTable(table)).sync();
    }

    /** See {@link DynoxClient#lastMetrics}. */
    public Optional<Metrics> lastMetrics() {
        return client.lastMetrics();
    }

    /** See {@link DynoxClient#totalMetrics}. */
    public TotalMetrics totalMetrics() {
        return client.totalMetrics();
    }

    /** See {@link DynoxClient#resetMetrics}. */
    public void resetMetrics() {
        client.resetMetrics();
    }
}
