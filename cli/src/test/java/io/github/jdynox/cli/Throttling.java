package io.github.jdynox.cli;

import io.github.jdynox.memory.TestControl;
import java.time.Duration;
import java.util.Random;

/** Slow pages, and now and then a page that is refused, until it ends. */
final class Throttling {

    private final TestControl control;
    private final Thread thread;

    Throttling(TestControl control, long seed) {
        this.control = control;
        control.pageLatency(Duration.ofMillis(40));
        this.thread = new Thread(() -> run(new Random(seed)), "throttling");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Random random) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(100 + random.nextInt(900));
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
