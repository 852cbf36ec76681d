package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Key;

/** The blocking view of {@link TransactWrite}. */
public final class SyncTransactWrite {

    private final TransactWrite write;

    SyncTransactWrite(TransactWrite write) {
        this.write = write;
    }

    /** See {@link TransactWrite#put(Table, Object)}. */
    public <T> SyncTransactWrite put(Table<T> table, T item) {
        return write.put(table, item).sync();
    }

    /** See {@link TransactWrite#put(Table, Object, Condition)}. */
    public <T> SyncTransactWrite put(Table<T> table, T item, Condition onlyIf) {
        return write.put(table, item, onlyIf).sync();
    }

    /** See {@link TransactWrite#update}. */
    public SyncTransactWrite update(UpdateCall<?> update) {
        return write.update(update).sync();
    }

    /** See {@link TransactWrite#delete(Table, Key)}. */
    public SyncTransactWrite delete(Table<?> table, Key key) {
        return write.delete(table, key).sync();
    }

    /** See {@link TransactWrite#delete(Table, Key, Condition)}. */
    public SyncTransactWrite delete(Table<?> table, Key key, Condition onlyIf) {
        return write.delete(table, key, onlyIf).sync();
    }

    /** See {@link TransactWrite#delete(Table, Object)}. */
    public <T> SyncTransactWrite delete(Table<T> table, T item) {
        return write.delete(table, item).sync();
    }

    /** See {@link TransactWrite#check}. */
    public SyncTransactWrite check(Table<?> table, Key key, Condition condition) {
        return write.check(table, key, condition).sync();
    }

    /** See {@link TransactWrite#token}. */
    public SyncTransactWrite token(String token) {
        return write.token(token).sync();
    }

    /** See {@link TransactWrite#run}. */
    public Metrics run() {
        return LentThread.await(write.calls, write::run);
    }
}
