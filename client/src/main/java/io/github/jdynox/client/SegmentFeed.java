package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one table, index, query or segment, in their order. While the consumer has page N, page N + 1 is on its
 * way, unless the limit is sure to be reached without it.
 */
final class SegmentFeed<T> implements PageFeed<T> {

    /** Sends the request of one page. */
    @FunctionalInterface
    interface Source<T> {
        CompletableFuture<WirePage<T>> request(@Nullable Key start, int limit);
    }

    private final ReadPlan plan;
    private final Source<T> source;
    private final PageSizes sizes;
    private final SegmentState state;
    private @Nullable Key nextStart;
    private @Nullable CompletableFuture<WirePage<T>> ahead;
    private @Nullable CompletableFuture<WirePage<T>> underWay;
    private long handedOver;
    private boolean exhausted;
    private boolean cancelled;

    SegmentFeed(ReadPlan plan, Source<T> source) {
        this.plan = plan;
        this.source = source;
        this.sizes = new PageSizes(plan);
        this.state = new SegmentState(plan);
        this.nextStart = plan.startFrom;
    }

    SegmentState state() {
        return state;
    }

    synchronized boolean isExhausted() {
        return exhausted;
    }

    @Override
    public synchronized CompletableFuture<@Nullable WirePage<T>> next() {
        if (exhausted) {
            return CompletableFuture.completedFuture(null);
        }
        CompletableFuture<WirePage<T>> page = ahead == null ? request() : ahead;
        ahead = null;
        return page.thenApply(this::handOver);
    }

    private synchronized CompletableFuture<WirePage<T>> request() {
        if (cancelled) {
            return CompletableFuture.failedFuture(new CancellationException("The read was cancelled"));
        }
        CompletableFuture<WirePage<T>> page = source.request(nextStart, sizes.next(handedOver));
        underWay = page;
        return page;
    }

    private synchronized WirePage<T> handOver(WirePage<T> page) {
        page.segment = state;
        nextStart = page.lastEvaluatedKey;
        exhausted = page.isLast();
        handedOver += page.count;
        if (!exhausted && !cancelled && plan.readAhead > 0 && !limitReached()) {
            ahead = request();
        }
        return page;
    }

    private boolean limitReached() {
        return plan.limit > 0 && handedOver >= plan.limit;
    }

    @Override
    public void cancel() {
        CompletableFuture<WirePage<T>> request;
        synchronized (this) {
            cancelled = true;
            request = underWay;
        }
        if (request != null) {
            request.cancel(true);
        }
    }
}
