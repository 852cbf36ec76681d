package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The pages of many segments, in the order of their arrival. Each segment has at most one page on its way or waiting for
 * the consumer, so memory is bounded however slow it is; the segments take turns. The first failure cancels the rest.
 */
final class ParallelFeed<T> implements PageFeed<T> {

    private final List<SegmentFeed<T>> segments;
    private final Deque<SegmentFeed<T>> idle;
    private final Deque<Arrival<T>> ready = new ArrayDeque<>();
    private @Nullable CompletableFuture<@Nullable WirePage<T>> waiting;
    private int underWay;

    /** Why there are no more pages: the first failure, or that the run was given up. */
    private @Nullable Throwable ended;

    ParallelFeed(List<SegmentFeed<T>> segments) {
        this.segments = segments;
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
        if (ended != null) {
            return CompletableFuture.failedFuture(ended);
        }
        Arrival<T> arrival = ready.poll();
        if (arrival != null) {
            rest(arrival.from);
            return CompletableFuture.completedFuture(arrival.page);
        }
        if (underWay == 0 && idle.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        waiting = new CompletableFuture<>();
        return waiting;
    }

    /** Starts requests outside of the lock: a transport may answer before it returns. */
    private void startIdle() {
        for (SegmentFeed<T> segment = nextIdle(); segment != null; segment = nextIdle()) {
            SegmentFeed<T> from = segment;
            from.next().whenComplete((page, error) -> arrived(from, page, error));
        }
    }

    private synchronized @Nullable SegmentFeed<T> nextIdle() {
        SegmentFeed<T> segment = ended == null ? idle.poll() : null;
        if (segment != null) {
            underWay++;
        }
        return segment;
    }

    private void arrived(SegmentFeed<T> from, @Nullable WirePage<T> page, @Nullable Throwable error) {
        if (error != null) {
            end(Futures.cause(error));
            return;
        }
        CompletableFuture<@Nullable WirePage<T>> receiver = accept(new Arrival<>(from, requireNonNull(page)));
        if (receiver != null) {
            startIdle();
            receiver.complete(page);
        }
    }

    /** Keeps a page for the consumer, or gives the consumer that waits for it. */
    private synchronized @Nullable CompletableFuture<@Nullable WirePage<T>> accept(Arrival<T> arrival) {
        underWay--;
        CompletableFuture<@Nullable WirePage<T>> receiver = waiting;
        if (ended != null) {
            arrival.page.close();
            return null;
        }
        if (receiver == null) {
            ready.add(arrival);
            return null;
        }
        waiting = null;
        rest(arrival.from);
        return receiver;
    }

    /** A segment whose page was taken waits for its turn again, behind all others. */
    private void rest(SegmentFeed<T> segment) {
        if (!segment.isExhausted()) {
            idle.add(segment);
        }
    }

    @Override
    public void cancel() {
        end(Futures.cancellation());
    }

    private void end(Throwable reason) {
        CompletableFuture<@Nullable WirePage<T>> receiver;
        synchronized (this) {
            if (ended != null) {
                return;
            }
            ended = reason;
            receiver = waiting;
            waiting = null;
            ready.forEach(arrival -> arrival.page.close());
            ready.clear();
        }
        segments.forEach(SegmentFeed::cancel);
        if (receiver != null) {
            receiver.completeExceptionally(reason);
        }
    }
}
