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

    /** Nanoseconds before a throttled page is sent again, at the least and the most; jitter takes off up to a half. */
    private static final long SHORTEST = 100_000_000;

    private static final long LONGEST = 10_000_000_000L;

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

    /**
     * DynamoDB throttled a page. Completes, on a thread of the client, when it may be sent again: after about as long as
     * nothing but throttles has come; null if that has been too long.
     */
    @Nullable
    CompletableFuture<Void> throttled() {
        meter.throttled();
        concurrency.throttled();
        if (bucket != null) {
            bucket.throttled();
        }
        long closed = closed();
        return closed < ReadBudget.PATIENCE.toNanos() ? later(Math.min(Math.max(closed, SHORTEST), LONGEST)) : null;
    }

    /** For how long nothing else has come. */
    private synchronized long closed() {
        long now = timer.nanoTime();
        if (throttledSince == null) {
            throttledSince = now;
        }
        return now - throttledSince;
    }

    private CompletableFuture<Void> later(long nanos) {
        CompletableFuture<Void> due = new CompletableFuture<>();
        long jittered = nanos / 2 + ThreadLocalRandom.current().nextLong(nanos / 2 + 1);
        timer.after(jittered, () -> complete(due));
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
