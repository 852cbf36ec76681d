package io.github.jdynox.cli;

import io.github.jdynox.client.SyncTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts items in batches. What DynamoDB leaves unprocessed is sent again; an item is written or the batch fails. */
final class ItemBatches {

    private static final int SIZE = 500;

    private final SyncTable<Map<String, @Nullable Object>> target;
    private final List<Map<String, @Nullable Object>> waiting = new ArrayList<>();
    private long written;

    ItemBatches(SyncTable<Map<String, @Nullable Object>> target) {
        this.target = target;
    }

    void add(Map<String, @Nullable Object> item) {
        waiting.add(item);
        if (waiting.size() == SIZE) {
            end();
        }
    }

    /** Writes what waits. */
    void end() {
        if (!waiting.isEmpty()) {
            target.batchPut(waiting);
            written += waiting.size();
            waiting.clear();
        }
    }

    /** How many items are in the table for certain. */
    long written() {
        return written;
    }
}
