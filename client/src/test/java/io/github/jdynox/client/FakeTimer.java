package io.github.jdynox.client;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;

/** A time that passes when a test says so, and runs on the way what is due, in order, on the test's thread. */
final class FakeTimer implements Timer {

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::at).thenComparingLong(Task::number));

    /** Near the end of what a long holds: System.nanoTime() may overflow, too. */
    private long now = Long.MAX_VALUE - 1_000_000_000L;

    private long elapsed;
    private long number;

    private record Task(long at, long number, Runnable action) {}

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public synchronized void after(long nanos, Runnable task) {
        tasks.add(new Task(elapsed + nanos, number++, task));
    }

    /** Completes after so many milliseconds. */
    CompletableFuture<Void> after(double millis) {
        CompletableFuture<Void> due = new CompletableFuture<>();
        after((long) (millis * 1e6), () -> due.complete(null));
        return due;
    }

    /** Seconds since the beginning. */
    synchronized double seconds() {
        return elapsed / 1e9;
    }

    /** How many tasks wait. */
    synchronized int waiting() {
        return tasks.size();
    }

    void pass(Duration time) {
        long end = elapsed + time.toNanos();
        for (Task task = due(end); task != null; task = due(end)) {
            set(task.at);
            task.action.run();
        }
        set(end);
    }

    private synchronized Task due(long end) {
        return tasks.isEmpty() || tasks.element().at > end ? null : tasks.remove();
    }

    private synchronized void set(long time) {
        now += time - elapsed;
        elapsed = time;
    }
}
