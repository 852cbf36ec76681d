package io.github.jdynox.cli;

import io.github.jdynox.memory.TestControl;
import java.time.Duration;
import java.util.Random;

/** Slow pages, and now and then a page that is refused, until it ends. */
final class Throttling {

    private static final Duration LATENCY = Duration.ofMillis(40);

    private final TestControl control;
    private final Thread thread;

    Throttling(TestControl control, long seed) {
        this.control = control;
        control.pageLatency(LATENCY);
        this.thread = new Thread(() -> run(new Random(seed)), "throttling");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Random random) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(100 + random.nextInt(900));
                // One at a time: those that nobody met while the export backed off or began would pile up, and all be
                // met then.
                control.reset();
                control.pageLatency(LATENCY);
                control.on("Scan").throttle();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    void end() throws InterruptedException {
        thread.interrupt();
        thread.join();
        control.reset();
    }
}
