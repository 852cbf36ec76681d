package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The pages of many segments, in the order of their arrival. As many as the concurrency allows are on their way or waiting
 * for the consumer, so memory is bounded however slow it is. The first failure cancels the rest.
 */
final class ParallelFeed<T> implements PageFeed<T> {

    /** Segments whose next page was not asked for. */
    private final SegmentQueue<T> idle;

    private final Concurrency concurrency;
    private final Set<SegmentFeed<T>> underWay = new HashSet<>();
    private final Deque<Arrival<T>> ready = new ArrayDeque<>();
    private @Nullable CompletableFuture<@Nullable WirePage<T>> waiting;

    /** Why there are no more pages: the first failure, or that the run was given up. */
    private @Nullable Throwable ended;

    /** What there is after the end: the reason, once nothing is under way any more. */
    private final CompletableFuture<@Nullable WirePage<T>> over = new CompletableFuture<>();

    ParallelFeed(SegmentQueue<T> segments, Concurrency concurrency) {
        this.idle = segments;
        this.concurrency = concurrency;
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
            return over;
        }
        Arrival<T> arrival = ready.poll();
        if (arrival != null) {
            idle.add(arrival.from);
            return CompletableFuture.completedFuture(arrival.page);
        }
        if (underWay.isEmpty() && idle.isEmpty()) {
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
        int limit = concurrency.limit();
        if (ended != null || underWay.size() + ready.size() >= limit) {
            return null;
        }
        SegmentFeed<T> segment = idle.poll(limit);
        if (segment != null) {
            underWay.add(segment);
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
        underWay.remove(arrival.from);
        CompletableFuture<@Nullable WirePage<T>> receiver = waiting;
        if (ended != null) {
            arrival.page.close();
            return null;
        }
        concurrency.arrived(arrival.page.capacityUnits, receiver != null);
        if (receiver == null) {
            ready.add(arrival);
            return null;
        }
        waiting = null;
        idle.add(arrival.from);
        return receiver;
    }

    @Override
    public void cancel() {
        end(Futures.cancellation());
    }

    private void end(Throwable reason) {
        CompletableFuture<@Nullable WirePage<T>> receiver;
        List<SegmentFeed<T>> givenUp;
        synchronized (this) {
            if (ended != null) {
                return;
            }
            ended = reason;
            receiver = waiting;
            waiting = null;
            ready.forEach(arrival -> arrival.page.close());
            ready.clear();
            givenUp = List.copyOf(underWay);
        }
        givenUp.forEach(SegmentFeed::cancel);
        over.completeExceptionally(reason);
        if (receiver != null) {
            receiver.completeExceptionally(reason);
        }
    }
}
