package io.github.jdynox.client;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Capacity units that come in at a steady rate, and are paid out to those who wait for them in turn. Whoever takes pays an
 * estimate at once and the difference later, so the balance may be negative: the next one waits until it is not. Safe for
 * use by many threads.
 */
final class Bucket {

    /** What comes in while nobody wants it is kept for so many seconds: enough to make up for a late timer. */
    static final double KEPT_SECONDS = 0.2;

    /** How much of the rate is left after a throttle, and at the least. */
    private static final double CUT = 0.7;

    private static final double LEAST_SHARE = 0.02;

    /** How much of the rate comes back in a second without throttles. */
    private static final double RECOVERY = 0.05;

    /** Throttles within so many nanoseconds are one: requests that were under way together are refused together. */
    private static final long CUT_NANOS = 1_000_000_000;

    /** The rate may recover meanwhile, so the time of the next payment is found in steps of this length at the most. */
    private static final long LONGEST_SLEEP_NANOS = 1_000_000_000;

    private static final long NEVER = Long.MAX_VALUE;

    /** What arithmetic in binary fractions may leave of a debt that is paid. */
    private static final double NOTHING = 1e-6;

    /** So often, while units are taken, what the rate comes from is asked again. */
    static final long RENEWAL_NANOS = 60_000_000_000L;

    private double rate;
    private final Timer timer;
    private final long epoch;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private double balance;

    /** Of the rate, what DynamoDB seems to bear; 1 unless it throttled. */
    private double share = 1;

    /** Nanoseconds since {@link #epoch}, as all times here. */
    private long filled;

    /** Asks what the rate comes from; null where it is fixed. */
    private @Nullable Runnable renewal;

    private long renewed;

    private long cut = -CUT_NANOS;
    private long alarm = NEVER;

    Bucket(double rate, Timer timer) {
        this.rate = rate;
        this.timer = timer;
        this.epoch = timer.nanoTime();
    }

    private record Waiting(double units, Executor executor, CompletableFuture<Void> turn) {}

    /** Units a second. */
    synchronized double rate() {
        return rate;
    }

    /** Units come in at this rate from now on. */
    synchronized void rate(double changed) {
        fill();
        rate = changed;
        setAlarm();
    }

    /** What asks for the rate, now and then; it may call {@link #rate(double)}. */
    synchronized void renewing(Runnable asking) {
        renewal = asking;
    }

    /** Completes when these units may be spent. Cancel it to give up the place in the queue. */
    CompletableFuture<Void> take(double units, Executor executor) {
        Runnable asking = renewalDue();
        if (asking != null) {
            asking.run();
        }
        synchronized (this) {
            fill();
            if (!queue.isEmpty() || balance < -NOTHING) {
                Waiting waiting = new Waiting(units, executor, new CompletableFuture<>());
                queue.add(waiting);
                setAlarm();
                return waiting.turn;
            }
            balance -= units;
        }
        return CompletableFuture.completedFuture(null);
    }

    private synchronized @Nullable Runnable renewalDue() {
        long now = timer.nanoTime() - epoch;
        if (renewal == null || now - renewed < RENEWAL_NANOS) {
            return null;
        }
        renewed = now;
        return renewal;
    }

    /** What was taken turned out to cost this much more, or less where negative. */
    void correct(double units) {
        List<Waiting> due;
        synchronized (this) {
            fill();
            balance = Math.min(balance - units, rate * KEPT_SECONDS);
            due = due();
        }
        due.forEach(this::grant);
    }

    /** DynamoDB refused a request: less comes in for a while. */
    synchronized void throttled() {
        fill();
        if (filled - cut >= CUT_NANOS) {
            share = Math.max(share * CUT, LEAST_SHARE);
            cut = filled;
        }
    }

    /** Whether so much was left unspent that some of it is lost. */
    synchronized boolean isFull() {
        fill();
        return balance >= rate * KEPT_SECONDS - NOTHING;
    }

    private void wake(long at) {
        List<Waiting> due;
        synchronized (this) {
            if (alarm != at) {
                return; // another one was set for an earlier time
            }
            alarm = NEVER;
            fill();
            due = due();
        }
        due.forEach(this::grant);
    }

    /** Never on the thread that found it due: that belongs to the timer, or to another run. */
    private void grant(Waiting waiting) {
        try {
            waiting.executor.execute(() -> paidOut(waiting));
        } catch (RejectedExecutionException closed) {
            paidOut(waiting); // sending will say that the client is closed
        }
    }

    private void paidOut(Waiting waiting) {
        if (!waiting.turn.complete(null)) {
            correct(-waiting.units);
        }
    }

    private void fill() {
        long now = timer.nanoTime() - epoch;
        double seconds = (now - filled) / 1e9;
        double recovering = Math.min(seconds, (1 - share) / RECOVERY);
        double grown = share + recovering * RECOVERY;
        double units = rate * (recovering * (share + grown) / 2 + (seconds - recovering));
        balance = Math.max(balance, Math.min(balance + units, rate * KEPT_SECONDS));
        share = Math.min(grown, 1);
        filled = now;
    }

    private List<Waiting> due() {
        List<Waiting> due = new ArrayList<>();
        while (!queue.isEmpty() && (balance >= -NOTHING || queue.element().turn.isDone())) {
            Waiting next = queue.remove();
            if (!next.turn.isDone()) {
                balance -= next.units;
                due.add(next);
            }
        }
        setAlarm();
        return due;
    }

    private void setAlarm() {
        if (queue.isEmpty()) {
            return;
        }
        long sleep = (long) Math.ceil(-balance / (rate * share) * 1e9);
        long at = filled + Math.max(1, Math.min(sleep, LONGEST_SLEEP_NANOS));
        if (at < alarm) {
            alarm = at;
            timer.after(at - filled, () -> wake(at));
        }
    }
}
