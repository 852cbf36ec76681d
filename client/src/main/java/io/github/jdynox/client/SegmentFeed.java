package io.github.jdynox.client;

import io.github.jdynox.model.Key;
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

    /** The page that was requested and not handed over yet. */
    private @Nullable CompletableFuture<WirePage<T>> underWay;

    /** Whether the consumer waits for {@link #underWay}. */
    private boolean wanted;

    private long handedOver;
    private long pages;
    private boolean exhausted;
    private boolean cancelled;

    /** Goes on from where a segment has come to. */
    SegmentFeed(ReadPlan plan, SegmentState state, Source<T> source) {
        this.plan = plan;
        this.source = source;
        this.sizes = new PageSizes(plan);
        this.state = state;
        this.nextStart = state.lastEvaluatedKey;
        this.exhausted = state.exhausted;
    }

    synchronized boolean isExhausted() {
        return exhausted;
    }

    /** How many pages have come. */
    synchronized long pages() {
        return pages;
    }

    @Override
    public synchronized CompletableFuture<@Nullable WirePage<T>> next() {
        if (exhausted) {
            return CompletableFuture.completedFuture(null);
        }
        if (cancelled) {
            return CompletableFuture.failedFuture(Futures.cancellation());
        }
        CompletableFuture<WirePage<T>> page = underWay == null ? request() : underWay;
        underWay = page;
        wanted = true;
        return page.thenApply(this::handOver);
    }

    private CompletableFuture<WirePage<T>> request() {
        try {
            return source.request(nextStart, sizes.next(handedOver));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private synchronized WirePage<T> handOver(WirePage<T> page) {
        if (cancelled) {
            page.close();
            throw Futures.cancellation();
        }
        page.segment = state;
        nextStart = page.lastEvaluatedKey;
        exhausted = page.isLast();
        handedOver += page.readable();
        pages++;
        wanted = false;
        underWay = exhausted || plan.readAhead == 0 || limitReached() ? null : request();
        return page;
    }

    private boolean limitReached() {
        return plan.limit > 0 && handedOver >= plan.limit;
    }

    @Override
    public void cancel() {
        CompletableFuture<WirePage<T>> page;
        boolean unwanted;
        synchronized (this) {
            page = cancelled ? null : underWay;
            unwanted = !wanted;
            cancelled = true;
        }
        if (page == null) {
            return;
        }
        page.cancel(true);
        if (unwanted) {
            // It may have come already, and lie here unread.
            page.thenAccept(WirePage::close);
        }
    }
}
