package io.github.jdynox.client;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The pages of many segments, in the order of their arrival. At most {@code concurrency} pages are on their way or waiting
 * for the consumer, so memory is bounded however slow it is; the segments take turns, one page each. The first failure
 * cancels the rest.
 */
final class ParallelFeed<T> implements PageFeed<T> {

    private final List<SegmentFeed<T>> segments;
    private final int concurrency;
    private final Deque<SegmentFeed<T>> idle;
    private final Deque<Arrival<T>> ready = new ArrayDeque<>();
    private @Nullable CompletableFuture<@Nullable WirePage<T>> waiting;
    private @Nullable Throwable failure;
    private int underWay;
    private boolean cancelled;

    ParallelFeed(List<SegmentFeed<T>> segments, int concurrency) {
        this.segments = segments;
        this.concurrency = concurrency;
        this.idle = new ArrayDeque<>(segments);
    }

    private record Arrival<T>(SegmentFeed<T> from, WirePage<T> page) {}

    @Override
    public CompletableFuture<@Nullable WirePage<T>> next() {
        CompletableFuture<@Nullable WirePage<T>> next = take();
        startIdle();
        return next;
    }

    private synchronized CompletableFuture<@Nullable WirePage<T>> take() {
        if (failure != null) {
            return CompletableFuture.failedFuture(failure);
        }
        Arrival<T> arrival = ready.poll();
        if (arrival != null) {
            rest(arrival.from);
            return CompletableFuture.completedFuture(arrival.page);
        }
        if (underWay == 0 && idle.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<@Nullable WirePage<T>> next = new CompletableFuture<>();
        waiting = next;
        return next;
    }

    /** Starts requests outside of the lock: a transport may answer before it returns. */
    private void startIdle() {
        for (SegmentFeed<T> segment = nextIdle(); segment != null; segment = nextIdle()) {
            SegmentFeed<T> from = segment;
            from.next().whenComplete((page, error) -> arrived(from, page, error));
        }
    }

    private synchronized @Nullable SegmentFeed<T> nextIdle() {
        if (cancelled || underWay + ready.size() >= concurrency) {
            return null;
        }
        SegmentFeed<T> segment = idle.poll();
        if (segment != null) {
            underWay++;
        }
        return segment;
    }

    private void arrived(SegmentFeed<T> from, @Nullable WirePage<T> page, @Nullable Throwable error) {
        CompletableFuture<@Nullable WirePage<T>> receiver;
        boolean failed;
        synchronized (this) {
            underWay--;
            failed = error != null && failure == null && !cancelled;
            if (failed) {
                failure = Futures.cause(error);
            }
            receiver = waiting;
            if (receiver != null) {
                waiting = null;
                if (page != null) {
                    rest(from);
                }
            } else if (page != null) {
                ready.add(new Arrival<>(from, page));
            }
        }
        if (failed) {
            cancel();
        }
        if (receiver != null) {
            settle(receiver, page, error);
        }
    }

    private void settle(
            CompletableFuture<@Nullable WirePage<T>> receiver, @Nullable WirePage<T> page, @Nullable Throwable error) {
        if (error != null) {
            Throwable first = failure;
            receiver.completeExceptionally(first == null ? Futures.cause(error) : first);
            return;
        }
        startIdle();
        receiver.complete(page);
    }

    /** A segment whose page was taken waits for its turn again, behind all others. */
    private void rest(SegmentFeed<T> segment) {
        if (!segment.isExhausted()) {
            idle.add(segment);
        }
    }

    @Override
    public void cancel() {
        synchronized (this) {
            cancelled = true;
        }
        segments.forEach(SegmentFeed::cancel);
    }
}
