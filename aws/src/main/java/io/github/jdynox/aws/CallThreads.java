package io.github.jdynox.aws;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Where calls that block are made, so many at once: on daemons named {@code jdynox-sync-N}, which end after a minute without
 * work, or on the threads that wait for them. A fixed pool would start all its threads for calls that come one after
 * another; this one starts a thread where none is idle.
 */
final class CallThreads {

    private final ExecutorService threads = Executors.newCachedThreadPool(daemons());
    private final int most;

    /** Calls for which there was no room, in the order of their coming. */
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    private int busy;

    /**
     * @param most how many calls run at once at most
     */
    CallThreads(int most) {
        this.most = most;
    }

    /** Runs a call, which throws nothing, as soon as there is room. */
    void call(Runnable call) {
        if (hasRoomFor(call)) {
            threads.execute(() -> runAll(call));
        }
    }

    /**
     * Runs a call on another thread where there is room at once, and as {@link #call(Runnable)} where it has to wait.
     *
     * @param other runs all that it is given
     */
    void call(Runnable call, Executor other) {
        if (hasRoomFor(call)) {
            other.execute(() -> {
                call.run();
                leave();
            });
        }
    }

    /** Runs what may block but is no call, at once. */
    void aside(Runnable work) {
        threads.execute(work);
    }

    /** Interrupts what runs. What waits is still run: its calls were cancelled by then and do nothing. */
    void close() {
        threads.shutdownNow();
    }

    /** Takes a place for the call, or has it wait for one. */
    private synchronized boolean hasRoomFor(Runnable call) {
        if (busy == most) {
            waiting.add(call);
            return false;
        }
        busy++;
        return true;
    }

    private void runAll(Runnable first) {
        for (Runnable call = first; call != null; call = next()) {
            call.run();
            // An interruption that came late was for the call that has just ended.
            Thread.interrupted();
        }
    }

    private void leave() {
        Runnable next = next();
        if (next == null) {
            return;
        }
        try {
            threads.execute(() -> runAll(next));
        } catch (RejectedExecutionException closed) {
            // its call was cancelled by then, as are all
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable call = waiting.poll();
        if (call == null) {
            busy--;
        }
        return call;
    }

    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "jdynox-sync-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
