package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How fast bulk writes may be sent: a request waits until its estimated cost may be spent, and what DynamoDB charged
 * corrects it. Safe for use by many threads.
 */
final class WritePace {

    /** As fast as they are answered. */
    static final WritePace UNBOUND = new WritePace(null, Runnable::run);

    /** The weight of the last request in what a write is thought to cost. */
    private static final double WEIGHT = 0.2;

    private final @Nullable Bucket bucket;
    private final Executor executor;

    /** What a write costs: 1 unit, until it is known better. */
    private double perItem = 1;

    WritePace(@Nullable Bucket bucket, Executor executor) {
        this.bucket = bucket;
        this.executor = executor;
    }

    /** Completes when so many writes may be sent; gives the units that were reserved for them. */
    CompletableFuture<Double> reserve(int items) {
        if (bucket == null) {
            return CompletableFuture.completedFuture(0.0);
        }
        double units = items * perItem();
        return Futures.map(bucket.take(units, executor), nothing -> units);
    }

    private synchronized double perItem() {
        return perItem;
    }

    /** A request was answered: so many of its writes were done, for so many units. */
    void charged(double reserved, int items, double units) {
        if (bucket == null) {
            return;
        }
        bucket.correct(units - reserved);
        synchronized (this) {
            perItem = items == 0 ? perItem : perItem + (units / items - perItem) * WEIGHT;
        }
    }

    /** DynamoDB left writes undone for want of capacity. */
    void throttled() {
        if (bucket != null) {
            bucket.throttled();
        }
    }
}
