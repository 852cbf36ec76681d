package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Operand;
import io.github.jdynox.expression.Update;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.LocalIndex;
import io.github.jdynox.model.Model;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The items of one table, as one model. Asynchronous; {@link #sync()} is the blocking view of the same thing. Safe for use
 * by many threads.
 *
 * <p>Futures fail with a {@link io.github.jdynox.DynoxException} named for the outcome. What can be known to be wrong
 * before a request is sent is an {@link IllegalArgumentException} from the method itself.
 *
 * @param <T> the model
 */
public final class Table<T> {

    private final Model<T> model;
    private final Calls calls;
    private final ItemCalls<T> items;
    private final TableCalls tables;
    private final ReadSource<T> source;
    private final ReadTarget target;

    Table(Model<T> model, Calls shared) {
        this.model = model;
        this.calls = shared.countedApart();
        this.items = new ItemCalls<>(calls, model);
        this.tables = new TableCalls(calls);
        this.source = new ReadSource<>(calls, model.type().getSimpleName(), model.codec(), model.hooks());
        this.target = ReadTarget.of(model.table(), model.keys());
    }

    /** The same table, whose operations on items by key go another way. */
    private Table(Table<T> same, Calls calls) {
        this.model = same.model;
        this.calls = calls;
        this.items = new ItemCalls<>(calls, model);
        this.tables = same.tables;
        this.source = same.source;
        this.target = same.target;
    }

    /** Waits for an operation on items by key, on a thread that reads the answers itself, and may send the request. */
    <R> R await(Function<Table<T>, CompletableFuture<R>> operation) {
        return LentThread.await(calls, over -> operation.apply(new Table<>(this, over)));
    }

    /** The table's name in DynamoDB. */
    public String name() {
        return model.table();
    }

    /** What jdynox knows of the items. */
    public Model<T> model() {
        return model;
    }

    /** The blocking view of the same thing. */
    public SyncTable<T> sync() {
        return new SyncTable<>(this);
    }

    // ---- reading many ----

    /** A scan of the whole table, to be narrowed and run. */
    public Scan<T> scan() {
        return new Scan<>(source, new ReadPlan(Operation.SCAN, target));
    }

    /** A scan in this many parts at once: {@code scan().segments(totalSegments)}. */
    public Scan<T> parallelScan(int totalSegments) {
        return scan().segments(totalSegments);
    }

    /** As {@link #parallelScan(int)}; {@link Segments#AUTO} finds out how many parts, and how many at once. */
    public Scan<T> parallelScan(Segments segments) {
        return scan().segments(segments);
    }

    /** Counts the items of the table. All of them are read, and paid for, by DynamoDB; none crosses the network. */
    public CompletableFuture<CountResult> count() {
        return scan().count();
    }

    /** Counts the items that meet a condition. All of the table is read, and paid for, by DynamoDB. */
    public CompletableFuture<CountResult> count(Condition filter) {
        return scan().filter(filter).count();
    }

    /** A query of one partition, to be narrowed and run. */
    public Query<T> query(Object partitionKey) {
        return new Query<>(source, queryPlan(target, partitionKey));
    }

    /** A global secondary index of the table. */
    public GlobalIndexTable<T> index(GlobalIndex<T> index) {
        return new GlobalIndexTable<>(source, ReadTarget.of(model.table(), model.keys(), index));
    }

    /** A local secondary index of the table. */
    public LocalIndexTable<T> index(LocalIndex<T> index) {
        return new LocalIndexTable<>(source, ReadTarget.of(model.table(), model.keys(), index));
    }

    BulkAction.Place place() {
        return new BulkAction.Place(calls, model.table(), model.keys());
    }

    static ReadPlan queryPlan(ReadTarget target, Object partitionKey) {
        Operand partition = ReadChecks.partition(partitionKey, target);
        return new ReadPlan(Operation.QUERY, target).with(plan -> plan.partition = partition);
    }

    // ---- one item ----

    /** The item of a key, eventually consistent; empty if there is none. */
    public CompletableFuture<Optional<T>> get(Key key) {
        return get(key, false);
    }

    /** The item of a key; empty if there is none. */
    public CompletableFuture<Optional<T>> get(Key key, boolean consistentRead) {
        return Futures.map(fetch(key, consistentRead), ItemResult::item);
    }

    /** The item of a key, and what it cost. */
    public CompletableFuture<ItemResult<T>> fetch(Key key, boolean consistentRead) {
        return items.get(key, consistentRead);
    }

    /** Puts an item in the place of the one with the same key, if there is one. */
    public CompletableFuture<WriteResult<T>> put(T item) {
        return put(item, WriteOptions.NONE);
    }

    /** Puts an item if the one with the same key (or its absence) meets a condition. */
    public CompletableFuture<WriteResult<T>> put(T item, Condition onlyIf) {
        return put(item, WriteOptions.onlyIf(onlyIf));
    }

    /** Puts an item; hooks before and after a save run. */
    public CompletableFuture<WriteResult<T>> put(T item, WriteOptions options) {
        Hooks<T> hooks = model.hooks();
        T saved = hooks.beforeSave(item);
        resolved(model.keyOf(saved));
        return after(items.put(saved, options), () -> hooks.afterSave(saved));
    }

    /** An update of the item of a key, to be filled and run. No hook runs: there is no item. */
    public UpdateCall<T> update(Key key) {
        resolved(key);
        return new UpdateCall<>(this, key, null);
    }

    /** Updates the item of a key. No hook runs: there is no item. */
    public CompletableFuture<WriteResult<T>> update(Key key, Update update, WriteOptions options) {
        return items.update(key, update, options);
    }

    /** An update of an item, to be filled and run; hooks before and after an update run. */
    public UpdateCall<T> update(T item) {
        return new UpdateCall<>(this, model.keyOf(item), item);
    }

    CompletableFuture<WriteResult<T>> update(T item, Key key, Update update, WriteOptions options) {
        model.hooks().beforeUpdate(item);
        return after(items.update(key, update, options), () -> model.hooks().afterUpdate(item));
    }

    /** Deletes the item of a key, if there is one. No hook runs: there is no item. */
    public CompletableFuture<WriteResult<T>> delete(Key key) {
        return delete(key, WriteOptions.NONE);
    }

    /** Deletes the item of a key if it meets a condition. No hook runs. */
    public CompletableFuture<WriteResult<T>> delete(Key key, Condition onlyIf) {
        return delete(key, WriteOptions.onlyIf(onlyIf));
    }

    /** Deletes the item of a key. No hook runs. */
    public CompletableFuture<WriteResult<T>> delete(Key key, WriteOptions options) {
        return items.delete(key, options);
    }

    /** Deletes an item; hooks before and after a delete run. */
    public CompletableFuture<WriteResult<T>> delete(T item) {
        return delete(item, WriteOptions.NONE);
    }

    /** Deletes an item; hooks before and after a delete run. */
    public CompletableFuture<WriteResult<T>> delete(T item, WriteOptions options) {
        model.hooks().beforeDelete(item);
        return after(
                items.delete(model.keyOf(item), options), () -> model.hooks().afterDelete(item));
    }

    private static <R> CompletableFuture<R> after(CompletableFuture<R> done, Runnable hook) {
        return Futures.map(done, result -> {
            hook.run();
            return result;
        });
    }

    // ---- many items by key ----

    /**
     * Gets the items of many keys, in requests of 100, a few at once. What DynamoDB leaves unprocessed is asked for again,
     * with growing pauses; in the end {@link UnprocessedException}. A key that comes twice gives its item once.
     */
    public CompletableFuture<BatchGetResult<T>> batchGet(Collection<Key> keys) {
        return batchGet(keys, false);
    }

    /** As {@link #batchGet(Collection)}, consistent if wished. */
    public CompletableFuture<BatchGetResult<T>> batchGet(Collection<Key> keys, boolean consistentRead) {
        List<KeyAttribute> attributes = model.keys().attributes();
        BatchParts parts = new BatchParts();
        for (Key key : keys) {
            parts.add(key.resolve(attributes), out -> key.write(out, attributes));
        }
        BatchGet<T> batch = new BatchGet<>(calls, model, parts, consistentRead);
        return Futures.map(batch.run(), nothing -> batch.result());
    }

    /**
     * Puts many items, in requests of 25, a few at once; not atomic, without conditions, hooks before and after a save run.
     * What DynamoDB leaves unprocessed is sent again, with growing pauses; in the end {@link UnprocessedException}. Of items
     * with the same key the last one is put.
     */
    public CompletableFuture<BatchResult> batchPut(Collection<? extends T> items) {
        return batchWrite(items, List.of());
    }

    /** Deletes the items of many keys, as {@link #batchPut} puts them. */
    public CompletableFuture<BatchResult> batchDelete(Collection<Key> keys) {
        return batchWrite(List.of(), keys);
    }

    /** Puts many items and deletes others. A key that is in both is deleted. */
    public CompletableFuture<BatchResult> batchWrite(Collection<? extends T> puts, Collection<Key> deletes) {
        BatchParts parts = new BatchParts();
        Map<Key, T> saved = new LinkedHashMap<>();
        for (T put : puts) {
            T ready = model.hooks().beforeSave(put);
            Key key = resolved(model.keyOf(ready));
            saved.put(key, ready);
            parts.add(key, out -> BatchWrite.put(out, item -> model.codec().write(item, ready)));
        }
        for (Key delete : deletes) {
            Key key = resolved(delete);
            saved.remove(key);
            parts.add(key, out -> BatchWrite.delete(out, delete, model.keys().attributes()));
        }
        BatchWrite batch = new BatchWrite(calls, model.table(), model.keys().attributes(), parts);
        return Futures.map(batch.run(), nothing -> {
            saved.values().forEach(model.hooks()::afterSave);
            return new BatchResult(batch.meter.metrics());
        });
    }

    private Key resolved(Key key) {
        return key.resolve(model.keys().attributes());
    }

    // ---- the table itself ----

    /** Makes the table with its indexes, billed by use; completes when it can be used. */
    public CompletableFuture<TableDescription> create() {
        return create(TableOptions.onDemand());
    }

    /** Makes the table with its indexes; completes when it can be used. */
    public CompletableFuture<TableDescription> create(TableOptions options) {
        return tables.create(model, options);
    }

    /** What DynamoDB says of the table; {@link TableNotFoundException} where there is none. */
    public CompletableFuture<TableDescription> describe() {
        return tables.describe(model.table());
    }

    /** Whether there is such a table, in whatever state. */
    public CompletableFuture<Boolean> exists() {
        return tables.exists(model.table());
    }

    /** Completes when the table and its indexes can be used. */
    public CompletableFuture<TableDescription> awaitActive() {
        return tables.awaitActive(model.table());
    }

    /** Deletes the table with all its items; completes when it is gone. */
    public CompletableFuture<Void> deleteTable() {
        return tables.delete(model.table());
    }

    // ---- metrics ----

    /** The metrics of the operation that ended last, on any thread; empty if none did. Each result has its own as well. */
    public Optional<Metrics> lastMetrics() {
        return calls.recorder().last();
    }

    /** The sums over all operations of this table handle. */
    public TotalMetrics totalMetrics() {
        return calls.recorder().total();
    }

    /** Sets the sums of this table handle to zero; those of its client stay. */
    public void resetMetrics() {
        calls.recorder().reset();
    }
}
