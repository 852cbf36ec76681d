package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long a batch waits before it sends again what was left unprocessed: growing, with jitter, and not for ever.
 *
 * @param firstMs milliseconds before the first try after one without progress, at the most
 * @param longestMs milliseconds before any try, at the most
 */
record Backoff(long firstMs, long longestMs) {

    /** Tries without any progress before giving up. */
    static final int MAX_ATTEMPTS = 10;

    /** About 10 to 15 seconds before giving up. */
    static final Backoff USUAL = new Backoff(25, 5_000);

    /** Completes when the time has come. */
    CompletableFuture<Void> before(int attempt) {
        long bound = Math.min(longestMs, firstMs << Math.min(attempt, 20));
        long delay = bound / 2 + ThreadLocalRandom.current().nextLong(bound / 2 + 1);
        return CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS));
    }
}
