package io.github.jdynox.cli;

import io.github.jdynox.memory.TestControl;
import java.time.Duration;
import java.util.Random;

/**
 * Slow pages, of which some are refused. Which ones is drawn by their number, not by the clock: throttling that comes at
 * times of its own would lie in wait for an export that backs off, and meet its every attempt.
 */
final class Throttling {

    private static final Duration LATENCY = Duration.ofMillis(40);

    /** More than an export asks for. */
    private static final int CALLS = 1_000;

    private static final double SHARE = 0.1;

    private Throttling() {}

    /** Begins anew: what was planned before is forgotten. */
    static void begin(TestControl control, Random random) {
        control.reset();
        control.pageLatency(LATENCY);
        for (int call = 1; call <= CALLS; call++) {
            if (random.nextDouble() < SHARE) {
                control.on("Scan").call(call).throttle();
            }
        }
    }
}
