package io.github.jdynox.cli;

import io.github.jdynox.client.ConditionFailedException;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.WriteResult;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.model.Key;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Deletes items by their keys, some at once, each only if it meets a condition. For one thread. */
final class Deletion {

    private static final int AT_ONCE = 32;

    private final Table<Map<String, @Nullable Object>> table;
    private final @Nullable Condition condition;
    private final Deque<CompletableFuture<WriteResult<Map<String, @Nullable Object>>>> underWay = new ArrayDeque<>();
    private long deleted;
    private long kept;

    Deletion(Table<Map<String, @Nullable Object>> table, @Nullable Condition condition) {
        this.table = table;
        this.condition = condition;
    }

    void add(Key key) {
        underWay.add(condition == null ? table.delete(key) : table.delete(key, condition));
        if (underWay.size() == AT_ONCE) {
            settle(underWay.remove());
        }
    }

    /** Waits for what is under way. */
    void end() {
        while (!underWay.isEmpty()) {
            settle(underWay.remove());
        }
    }

    /** Waits for what is under way after a failure, which has been told already. */
    void endQuietly() {
        while (!underWay.isEmpty()) {
            try {
                settle(underWay.remove());
            } catch (RuntimeException toldAlready) {
                // each of them fails for the reason that the first one had
            }
        }
    }

    private void settle(CompletableFuture<?> delete) {
        try {
            delete.join();
            deleted++;
        } catch (CompletionException e) {
            if (e.getCause() instanceof ConditionFailedException) {
                kept++;
            } else if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            } else {
                throw e;
            }
        }
    }

    long deleted() {
        return deleted;
    }

    /** Items that no longer met the condition. */
    long kept() {
        return kept;
    }

    double consumedWcu() {
        return table.totalMetrics().totalWcu();
    }
}
