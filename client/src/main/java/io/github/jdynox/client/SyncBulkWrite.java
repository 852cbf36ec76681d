package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;

/** The blocking view of {@link BulkWrite}. Interrupting the waiting thread cancels what it waits for. */
public final class SyncBulkWrite {

    private final BulkWrite write;

    SyncBulkWrite(BulkWrite write) {
        this.write = write;
    }

    /** See {@link BulkWrite#onlyIf}. */
    public SyncBulkWrite onlyIf(Condition condition) {
        return write.onlyIf(condition).sync();
    }

    /** See {@link BulkWrite#maxWriteCapacity(double)}. */
    public SyncBulkWrite maxWriteCapacity(double unitsPerSecond) {
        return write.maxWriteCapacity(unitsPerSecond).sync();
    }

    /** See {@link BulkWrite#maxWriteCapacity(WriteBudget)}. */
    public SyncBulkWrite maxWriteCapacity(WriteBudget budget) {
        return write.maxWriteCapacity(budget).sync();
    }

    /** See {@link BulkWrite#dryRun}. */
    public DryRun dryRun() {
        return Futures.await(write.dryRun());
    }

    /** See {@link BulkWrite#run}. */
    public BulkResult run() {
        return Futures.await(write.run());
    }
}
