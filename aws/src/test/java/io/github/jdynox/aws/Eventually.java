package io.github.jdynox.aws;

import java.util.function.BooleanSupplier;

/** Waits for what other threads bring about; the test's time-out ends it. */
final class Eventually {

    private Eventually() {}

    static void holds(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }
}
