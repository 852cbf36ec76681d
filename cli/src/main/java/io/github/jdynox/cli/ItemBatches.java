package io.github.jdynox.cli;

import io.github.jdynox.client.SyncTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Puts items in batches. What DynamoDB leaves unprocessed is sent again; an item is written or the batch fails. */
final class ItemBatches {

    private static final int SMALLEST = 25;
    private static final int LARGEST = 500;
    private static final double NANOS = 1e9;

    private final SyncTable<Map<String, @Nullable Object>> target;
    private final List<Map<String, @Nullable Object>> waiting = new ArrayList<>();
    private final double maxWcu;
    private final int size;
    private long written;
    private long free = System.nanoTime();

    /** Batches for a table, for so many write capacity units a second at the most. */
    ItemBatches(SyncTable<Map<String, @Nullable Object>> target, double maxWcu) {
        this.target = target;
        this.maxWcu = maxWcu;
        this.size = (int) Math.max(SMALLEST, Math.min(LARGEST, maxWcu));
    }

    void add(Map<String, @Nullable Object> item) {
        waiting.add(item);
        if (waiting.size() == size) {
            end();
        }
    }

    /** Writes what waits. */
    void end() {
        if (!waiting.isEmpty()) {
            pause();
            long begun = System.nanoTime();
            double spent = target.batchPut(waiting).metrics().consumedWcu();
            free = Math.max(free, begun) + (long) (spent / maxWcu * NANOS);
            written += waiting.size();
            waiting.clear();
        }
    }

    /** Until what was spent before is within the budget. */
    private void pause() {
        long nanos = free - System.nanoTime();
        if (nanos <= 0) {
            return;
        }
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while it waited for its write budget.");
        }
    }

    /** Whether all that was added is written. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** How many items are in the table for certain. */
    long written() {
        return written;
    }
}
