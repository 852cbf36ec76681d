package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Update;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.LocalIndex;
import io.github.jdynox.model.Model;
import java.util.Collection;
import java.util.Optional;

/**
 * The blocking view of {@link Table}: the same methods, which wait for their results. Interrupting a waiting thread cancels
 * what it waits for. Safe for use by many threads.
 *
 * @param <T> the model
 */
public final class SyncTable<T> {

    private final Table<T> table;

    SyncTable(Table<T> table) {
        this.table = table;
    }

    /** See {@link Table#name}. */
    public String name() {
        return table.name();
    }

    /** See {@link Table#model}. */
    public Model<T> model() {
        return table.model();
    }

    /** See {@link Table#scan}. */
    public SyncScan<T> scan() {
        return table.scan().sync();
    }

    /** See {@link Table#parallelScan(int)}. */
    public SyncScan<T> parallelScan(int totalSegments) {
        return table.parallelScan(totalSegments).sync();
    }

    /** See {@link Table#parallelScan(Segments)}. */
    public SyncScan<T> parallelScan(Segments segments) {
        return table.parallelScan(segments).sync();
    }

    /** See {@link Table#count()}. */
    public CountResult count() {
        return Futures.await(table.count());
    }

    /** See {@link Table#count(Condition)}. */
    public CountResult count(Condition filter) {
        return Futures.await(table.count(filter));
    }

    /** See {@link Table#query}. */
    public SyncQuery<T> query(Object partitionKey) {
        return table.query(partitionKey).sync();
    }

    /** See {@link Table#index(GlobalIndex)}. */
    public SyncGlobalIndexTable<T> index(GlobalIndex<T> index) {
        return table.index(index).sync();
    }

    /** See {@link Table#index(LocalIndex)}. */
    public SyncLocalIndexTable<T> index(LocalIndex<T> index) {
        return table.index(index).sync();
    }

    /** See {@link Table#get(Key)}. */
    public Optional<T> get(Key key) {
        return table.await(t -> t.get(key));
    }

    /** See {@link Table#get(Key, boolean)}. */
    public Optional<T> get(Key key, boolean consistentRead) {
        return table.await(t -> t.get(key, consistentRead));
    }

    /** See {@link Table#fetch}. */
    public ItemResult<T> fetch(Key key, boolean consistentRead) {
        return table.await(t -> t.fetch(key, consistentRead));
    }

    /** See {@link Table#put(Object)}. */
    public WriteResult<T> put(T item) {
        return table.await(t -> t.put(item));
    }

    /** See {@link Table#put(Object, Condition)}. */
    public WriteResult<T> put(T item, Condition onlyIf) {
        return table.await(t -> t.put(item, onlyIf));
    }

    /** See {@link Table#put(Object, WriteOptions)}. */
    public WriteResult<T> put(T item, WriteOptions options) {
        return table.await(t -> t.put(item, options));
    }

    /** See {@link Table#update(Key)}. */
    public SyncUpdateCall<T> update(Key key) {
        return table.update(key).sync();
    }

    /** See {@link Table#update(Key, Update, WriteOptions)}. */
    public WriteResult<T> update(Key key, Update update, WriteOptions options) {
        return table.await(t -> t.update(key, update, options));
    }

    /** See {@link Table#update(Object)}. */
    public SyncUpdateCall<T> update(T item) {
        return table.update(item).sync();
    }

    /** See {@link Table#delete(Key)}. */
    public WriteResult<T> delete(Key key) {
        return table.await(t -> t.delete(key));
    }

    /** See {@link Table#delete(Key, Condition)}. */
    public WriteResult<T> delete(Key key, Condition onlyIf) {
        return table.await(t -> t.delete(key, onlyIf));
    }

    /** See {@link Table#delete(Key, WriteOptions)}. */
    public WriteResult<T> delete(Key key, WriteOptions options) {
        return table.await(t -> t.delete(key, options));
    }

    /** See {@link Table#delete(Object)}. */
    public WriteResult<T> delete(T item) {
        return table.await(t -> t.delete(item));
    }

    /** See {@link Table#delete(Object, WriteOptions)}. */
    public WriteResult<T> delete(T item, WriteOptions options) {
        return table.await(t -> t.delete(item, options));
    }

    /** See {@link Table#batchGet(Collection)}. */
    public BatchGetResult<T> batchGet(Collection<Key> keys) {
        return table.await(t -> t.batchGet(keys));
    }

    /** See {@link Table#batchGet(Collection, boolean)}. */
    public BatchGetResult<T> batchGet(Collection<Key> keys, boolean consistentRead) {
        return table.await(t -> t.batchGet(keys, consistentRead));
    }

    /** See {@link Table#batchPut}. */
    public BatchResult batchPut(Collection<? extends T> items) {
        return table.await(t -> t.batchPut(items));
    }

    /** See {@link Table#batchDelete}. */
    public BatchResult batchDelete(Collection<Key> keys) {
        return table.await(t -> t.batchDelete(keys));
    }

    /** See {@link Table#batchWrite}. */
    public BatchResult batchWrite(Collection<? extends T> puts, Collection<Key> deletes) {
        return table.await(t -> t.batchWrite(puts, deletes));
    }

    /** See {@link Table#create()}. */
    public TableDescription create() {
        return Futures.await(table.create());
    }

    /** See {@link Table#create(TableOptions)}. */
    public TableDescription create(TableOptions options) {
        return Futures.await(table.create(options));
    }

    /** See {@link Table#describe}. */
    public TableDescription describe() {
        return Futures.await(table.describe());
    }

    /** See {@link Table#exists}. */
    public boolean exists() {
        return Futures.await(table.exists());
    }

    /** See {@link Table#awaitActive}. */
    public TableDescription awaitActive() {
        return Futures.await(table.awaitActive());
    }

    /** See {@link Table#deleteTable}. */
    public void deleteTable() {
        Futures.await(table.deleteTable());
    }

    /** See {@link Table#lastMetrics}. */
    public Optional<Metrics> lastMetrics() {
        return table.lastMetrics();
    }

    /** See {@link Table#totalMetrics}. */
    public TotalMetrics totalMetrics() {
        return table.totalMetrics();
    }

    /** See {@link Table#resetMetrics}. */
    public void resetMetrics() {
        table.resetMetrics();
    }
}
