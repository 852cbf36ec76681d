package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The time, and waking up later: a seam for tests, which have no time. */
interface Timer {

    Timer SYSTEM = new Timer() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void after(long nanos, Runnable task) {
            CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, Runnable::run)
                    .execute(task);
        }
    };

    /** As {@link System#nanoTime()}: for differences alone. */
    long nanoTime();

    /** Runs a short task, on a thread that all share, after so many nanoseconds. */
    void after(long nanos, Runnable task);
}
