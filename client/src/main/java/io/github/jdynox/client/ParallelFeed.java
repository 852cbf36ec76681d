package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The pages of many segments, in the order of their arrival. As many as the concurrency allows are on their way or waiting
 * for the consumer, so memory is bounded however slow it is. A segment that was begun is read to its end; where one has
 * ended the next begins, so however unequal they are, there is work as long as there are segments. The first failure
 * cancels the rest.
 */
final class ParallelFeed<T> implements PageFeed<T> {

    private final List<SegmentState> states;
    private final Function<SegmentState, SegmentFeed<T>> feeds;
    private final SegmentOrder order;
    private final Concurrency concurrency;

    /** How many segments were begun, in their order. */
    private int begun;

    /** Segments that were begun, and whose next page was not asked for. */
    private final Deque<SegmentFeed<T>> idle = new ArrayDeque<>();

    private final Set<SegmentFeed<T>> underWay = new HashSet<>();
    private final Deque<Arrival<T>> ready = new ArrayDeque<>();
    private @Nullable CompletableFuture<@Nullable WirePage<T>> waiting;

    /** Why there are no more pages: the first failure, or that the run was given up. */
    private @Nullable Throwable ended;

    ParallelFeed(List<SegmentState> states, Function<SegmentState, SegmentFeed<T>> feeds, Concurrency concurrency) {
        this.states = states;
        this.feeds = feeds;
        this.order = SegmentOrder.of(states.size());
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
            return CompletableFuture.failedFuture(ended);
        }
        Arrival<T> arrival = ready.poll();
        if (arrival != null) {
            rest(arrival.from);
            return CompletableFuture.completedFuture(arrival.page);
        }
        if (underWay.isEmpty() && !hasIdle()) {
            return CompletableFuture.completedFuture(null);
        }
        waiting = new CompletableFuture<>();
        return waiting;
    }

    /** Whether there is a segment to ask for a page; begins one if need be. */
    private boolean hasIdle() {
        while (idle.isEmpty() && begun < states.size()) {
            rest(feeds.apply(states.get(order.at(begun++))));
        }
        return !idle.isEmpty();
    }

    /** Starts requests outside of the lock: a transport may answer before it returns. */
    private void startIdle() {
        for (SegmentFeed<T> segment = nextIdle(); segment != null; segment = nextIdle()) {
            SegmentFeed<T> from = segment;
            from.next().whenComplete((page, error) -> arrived(from, page, error));
        }
    }

    private synchronized @Nullable SegmentFeed<T> nextIdle() {
        if (ended != null || underWay.size() + ready.size() >= concurrency.limit() || !hasIdle()) {
            return null;
        }
        SegmentFeed<T> segment = idle.remove();
        underWay.add(segment);
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
        rest(arrival.from);
        return receiver;
    }

    /** A segment whose page was taken waits for its turn again. */
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
        if (receiver != null) {
            receiver.completeExceptionally(reason);
        }
    }
}
