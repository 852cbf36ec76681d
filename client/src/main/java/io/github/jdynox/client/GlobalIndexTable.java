package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import java.util.concurrent.CompletableFuture;

/**
 * A global secondary index of a table: read only, and never consistent.
 *
 * @param <T> the model
 */
public final class GlobalIndexTable<T> {

    private final ReadSource<T> source;
    private final ReadTarget target;

    GlobalIndexTable(ReadSource<T> source, ReadTarget target) {
        this.source = source;
        this.target = target;
    }

    /** A scan of the whole index, to be narrowed and run. */
    public GlobalIndexScan<T> scan() {
        return new GlobalIndexScan<>(source, new ReadPlan(Operation.SCAN, target));
    }

    /** A scan in this many parts at once. */
    public GlobalIndexScan<T> parallelScan(int totalSegments) {
        return scan().segments(totalSegments);
    }

    /** As {@link #parallelScan(int)}; {@link Segments#AUTO} finds out how many parts, and how many at once. */
    public GlobalIndexScan<T> parallelScan(Segments segments) {
        return scan().segments(segments);
    }

    /** Counts the items of the index. */
    public CompletableFuture<CountResult> count() {
        return scan().count();
    }

    /** Counts the items of the index that meet a condition. */
    public CompletableFuture<CountResult> count(Condition filter) {
        return scan().filter(filter).count();
    }

    /** A query of one partition of the index, to be narrowed and run. */
    public GlobalIndexQuery<T> query(Object partitionKey) {
        return new GlobalIndexQuery<>(source, Table.queryPlan(target, partitionKey));
    }

    /** The blocking view of the same thing. */
    public SyncGlobalIndexTable<T> sync() {
        return new SyncGlobalIndexTable<>(source, target);
    }
}
