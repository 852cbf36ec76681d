package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * How fast the pages of one run may be requested: by its budget, and by what DynamoDB bears. Shared by its segments. Safe
 * for use by many threads.
 */
final class Pace {

    /** Milliseconds before a throttled page is sent again: at first, and at the most. */
    private static final long FIRST_MS = 50;

    private static final long LONGEST_MS = 10_000;

    final PageCosts costs;

    /** What the run draws from; null where it has no budget. */
    final @Nullable Bucket bucket;

    final Executor executor;
    private final Concurrency concurrency;
    private final Meter meter;
    private final Timer timer;

    /** When DynamoDB began to throttle every page; null while it answers. */
    private @Nullable Long throttledSince;

    Pace(
            PageCosts costs,
            @Nullable Bucket bucket,
            Executor executor,
            Concurrency concurrency,
            Meter meter,
            Timer timer) {
        this.costs = costs;
        this.bucket = bucket;
        this.executor = executor;
        this.concurrency = concurrency;
        this.meter = meter;
        this.timer = timer;
    }

    /** A page came. */
    synchronized void answered() {
        throttledSince = null;
    }

    /** DynamoDB throttled a page; false if it has done nothing else for too long. */
    boolean throttled() {
        meter.throttled();
        concurrency.throttled();
        if (bucket != null) {
            bucket.throttled();
        }
        long now = timer.nanoTime();
        synchronized (this) {
            Long since = throttledSince == null ? throttledSince = now : throttledSince;
            return now - since < ReadBudget.PATIENCE.toNanos();
        }
    }

    /** Completes, on a thread of the client, when a page may be sent again that was throttled so often in a row. */
    CompletableFuture<Void> backOff(int refusals) {
        long bound = Math.min(LONGEST_MS, FIRST_MS << Math.min(refusals - 1, 20));
        long millis = bound / 2 + ThreadLocalRandom.current().nextLong(bound / 2 + 1);
        CompletableFuture<Void> due = new CompletableFuture<>();
        timer.after(millis * 1_000_000, () -> complete(due));
        return due;
    }

    private void complete(CompletableFuture<Void> due) {
        try {
            executor.execute(() -> due.complete(null));
        } catch (RejectedExecutionException closed) {
            due.complete(null); // sending will say that the client is closed
        }
    }
}
