package io.github.jdynox.client;

import io.github.jdynox.expression.Condition;

/**
 * The blocking view of {@link GlobalIndexTable}.
 *
 * @param <T> the model
 */
public final class SyncGlobalIndexTable<T> {

    private final ReadSource<T> source;
    private final ReadTarget target;

    SyncGlobalIndexTable(ReadSource<T> source, ReadTarget target) {
        this.source = source;
        this.target = target;
    }

    /** A scan of the whole index, to be narrowed and run. */
    public SyncGlobalIndexScan<T> scan() {
        return new SyncGlobalIndexScan<>(source, new ReadPlan(Operation.SCAN, target));
    }

    /** A scan in this many parts at once. */
    public SyncGlobalIndexScan<T> parallelScan(int totalSegments) {
        return scan().segments(totalSegments);
    }

    /** As {@link #parallelScan(int)}; {@link Segments#AUTO} finds out how many parts, and how many at once. */
    public SyncGlobalIndexScan<T> parallelScan(Segments segments) {
        return scan().segments(segments);
    }

    /** Counts the items of the index. */
    public CountResult count() {
        return scan().count();
    }

    /** Counts the items of the index that meet a condition. */
    public CountResult count(Condition filter) {
        return scan().filter(filter).count();
    }

    /** A query of one partition of the index, to be narrowed and run. */
    public SyncGlobalIndexQuery<T> query(Object partitionKey) {
        return new SyncGlobalIndexQuery<>(source, Table.queryPlan(target, partitionKey));
    }
}
