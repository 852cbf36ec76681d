package io.github.jdynox.client;

import io.github.jdynox.model.Key;

/** The blocking view of {@link TransactGet}. */
public final class SyncTransactGet {

    private final TransactGet get;

    SyncTransactGet(TransactGet get) {
        this.get = get;
    }

    /** See {@link TransactGet#get}. */
    public SyncTransactGet get(Table<?> table, Key key) {
        return get.get(table, key).sync();
    }

    /** See {@link TransactGet#run}. */
    public TransactGetResult run() {
        return LentThread.await(get.calls, get::run);
    }
}
