package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** How long a batch waits before it sends again what was left unprocessed: growing, with jitter, and not for ever. */
final class Backoff {

    /** Tries without any progress before giving up; together about 20 seconds. */
    static final int MAX_ATTEMPTS = 10;

    private static final long FIRST_MS = 25;
    private static final long LONGEST_MS = 5_000;

    private Backoff() {}

    /** Completes when the time has come. */
    static CompletableFuture<Void> before(int attempt) {
        long bound = Math.min(LONGEST_MS, FIRST_MS << Math.min(attempt, 20));
        long delay = bound / 2 + ThreadLocalRandom.current().nextLong(bound / 2 + 1);
        return CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS));
    }
}
