package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;
import java.util.concurrent.CompletableFuture;

/**
 * A local secondary index of a table: read only.
 *
 * @param <T> the model
 */
public final class LocalIndexTable<T> {

    private final ReadSource<T> source;
    private final ReadTarget target;

    LocalIndexTable(ReadSource<T> source, ReadTarget target) {
        this.source = source;
        this.target = target;
    }

    /** A scan of the whole index, to be narrowed and run. */
    public Scan<T> scan() {
        return new Scan<>(source, new ReadPlan(Operation.SCAN, target));
    }

    /** A scan in this many parts at once. */
    public Scan<T> parallelScan(int totalSegments) {
        return scan().segments(totalSegments);
    }

    /** As {@link #parallelScan(int)}; {@link Segments#AUTO} finds out how many parts, and how many at once. */
    public Scan<T> parallelScan(Segments segments) {
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
    public Query<T> query(Object partitionKey) {
        return new Query<>(source, Table.queryPlan(target, partitionKey));
    }

    /** The blocking view of the same thing. */
    public SyncLocalIndexTable<T> sync() {
        return new SyncLocalIndexTable<>(source, target);
    }
}
