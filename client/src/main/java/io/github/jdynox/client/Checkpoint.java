package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.BitSet;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a read has come, segment by segment: everything before it was handled and will not come again, everything after
 * it will come when a read of the same table, index, filter and segments goes on from it ({@link Read#resume}). Taken from
 * a read under way ({@link RunningRead#checkpoint}, {@link Cursor#checkpoint}); goes to text and back, and so from one
 * process to another.
 *
 * <p>It holds keys of items, but no other values: of the filter it keeps a digest. Immutable, safe for use by many threads.
 */
public final class Checkpoint {

    private final ReadScope scope;
    private final BitSet done;
    private final SortedMap<Integer, Key> keys;
    private final long itemsCount;
    private final long scannedCount;

    Checkpoint(ReadScope scope, BitSet done, SortedMap<Integer, Key> keys, long itemsCount, long scannedCount) {
        this.scope = scope;
        this.done = done;
        this.keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
        this.itemsCount = itemsCount;
        this.scannedCount = scannedCount;
    }

    /** The table that is read. */
    public String table() {
        return scope.table();
    }

    /** Into how many segments the table was divided; 1 where it is read as a whole, 0 where that was not known yet. */
    public int totalSegments() {
        return scope.totalSegments();
    }

    /** How many segments were handled to their end. */
    public int segmentsDone() {
        return done.cardinality();
    }

    /** Whether nothing is left to read. */
    public boolean isDone() {
        return scope.totalSegments() > 0 && done.cardinality() == scope.segmentsRead();
    }

    /** How many items were handled or counted, in all runs up to here. */
    public long itemsCount() {
        return itemsCount;
    }

    /** How many items DynamoDB read for them before the filter, in all runs up to here. */
    public long scannedCount() {
        return scannedCount;
    }

    ReadScope scope() {
        return scope;
    }

    BitSet done() {
        return done;
    }

    SortedMap<Integer, Key> keys() {
        return keys;
    }

    boolean isDone(int segment) {
        return done.get(segment);
    }

    /** Where a segment goes on; null where it begins. */
    @Nullable
    Key key(int segment) {
        return keys.get(segment);
    }

    /** The checkpoint as JSON, in one line, which {@link #parse} reads. */
    public String toJson() {
        return CheckpointJson.write(this);
    }

    /** Reads what {@link #toJson} gave; IllegalArgumentException for anything else, and for that of a later version. */
    public static Checkpoint parse(String json) {
        return CheckpointJson.read(json);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checkpoint that
                && scope.equals(that.scope)
                && done.equals(that.done)
                && keys.equals(that.keys)
                && itemsCount == that.itemsCount
                && scannedCount == that.scannedCount;
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, done, keys, itemsCount, scannedCount);
    }

    /** For a reader of messages; without keys. */
    @Override
    public String toString() {
        return "Checkpoint of " + scope.described() + ": " + itemsCount + " items, " + segmentsDone() + " of "
                + scope.segmentsRead() + " segments done";
    }
}
