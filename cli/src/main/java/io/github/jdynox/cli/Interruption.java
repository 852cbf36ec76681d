package io.github.jdynox.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The user's wish that a command stop, by Ctrl-C or SIGTERM. The command sees it between items, writes what it has, and
 * says where to go on; only then does the process end, with 130 or 143 as is usual for these signals.
 */
final class Interruption {

    private static final long PATIENCE_SECONDS = 10;

    private final Thread worker;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean begun;
    private volatile boolean wished;

    /** The wish of nobody yet, to reach this thread. */
    Interruption(Thread worker) {
        this.worker = worker;
    }

    /** Listens to the signals that end a process. */
    void listen() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "jdynox-stop"));
    }

    /** From now on there is something to be ended properly. Before, a signal ends the process at once. */
    void begin() {
        begun = true;
    }

    /** A signal came. While classes are loaded and connections made an interrupt would break what others do there. */
    void stop() {
        if (!begun || done.getCount() == 0) {
            return;
        }
        wish();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("jdynox: did not stop within " + PATIENCE_SECONDS + " s; ended.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks the command to stop, and wakes it if it waits. */
    synchronized void wish() {
        wished = true;
        worker.interrupt();
    }

    boolean isWished() {
        return wished;
    }

    /**
     * Takes the wake-up back, so that the command can finish its work undisturbed. One that is still being given is waited
     * for: newer JDKs wake a thread first, and then close the file that it has open by that time.
     */
    synchronized void acknowledge() {
        if (wished) {
            Thread.interrupted();
        }
    }

    /** The command has ended: the process may. */
    void done() {
        done.countDown();
    }
}
