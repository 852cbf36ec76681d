package io.github.jdynox.client;

import io.github.jdynox.client.PageCosts.Order;
import io.github.jdynox.model.Key;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Requests the pages of one segment when the pace of its run allows it: waits for the budget, asks for no more than it
 * bears, and sends a throttled page again.
 */
final class PacedSource<T> implements SegmentFeed.Source<T> {

    private final SegmentFeed.Source<T> source;
    private final Pace pace;

    /** What the last page cost; touched by one page at a time. */
    private volatile PageCosts.@Nullable Page last;

    PacedSource(SegmentFeed.Source<T> source, Pace pace) {
        this.source = source;
        this.pace = pace;
    }

    @Override
    public CompletableFuture<WirePage<T>> request(@Nullable Key start, int limit) {
        Attempts attempts = new Attempts(start, limit);
        attempts.await();
        return attempts.result;
    }

    /** One page, until it is answered or given up. */
    private final class Attempts {

        final CompletableFuture<WirePage<T>> result = new CompletableFuture<>();
        private final @Nullable Key start;
        private final int wanted;

        Attempts(@Nullable Key start, int wanted) {
            this.start = start;
            this.wanted = wanted;
        }

        /** Waits for the budget, then sends. */
        private void await() {
            Bucket bucket = pace.bucket;
            if (bucket == null) {
                send(new Order(wanted, 0));
                return;
            }
            pace.costs.budgetUnused(bucket.isFull());
            Order order = pace.costs.next(bucket.rate(), wanted, last);
            whenDone(bucket.take(order.units(), pace.executor), () -> {
                if (result.isDone()) {
                    bucket.correct(-order.units());
                } else {
                    send(order);
                }
            });
        }

        private void whenDone(CompletableFuture<Void> waiting, Runnable next) {
            Futures.onCancel(result, () -> waiting.cancel(true));
            waiting.whenComplete((nothing, error) -> {
                if (error == null) {
                    next.run();
                }
            });
        }

        private void send(Order order) {
            CompletableFuture<WirePage<T>> sent;
            try {
                sent = source.request(start, order.limit());
            } catch (Throwable e) {
                result.completeExceptionally(e); // thrown here it would be lost, and the run wait for ever
                return;
            }
            Futures.onCancel(result, () -> sent.cancel(true));
            sent.whenComplete((page, error) -> {
                if (error == null) {
                    arrived(order, page);
                } else {
                    failed(order, Futures.cause(error));
                }
            });
        }

        private void arrived(Order order, WirePage<T> page) {
            PageCosts.Page cost = new PageCosts.Page(page.capacityUnits, page.scannedCount);
            boolean first = last == null;
            last = cost;
            pace.costs.add(cost, first);
            pace.answered();
            if (pace.bucket != null) {
                pace.bucket.correct(cost.units() - order.units());
            }
            if (!result.complete(page)) {
                page.close();
            }
        }

        /** What was refused was not charged. Anything else may have been: it stays paid for. */
        private void failed(Order order, Throwable error) {
            if (!(error instanceof ThrottledException)) {
                result.completeExceptionally(error);
                return;
            }
            CompletableFuture<Void> again = pace.throttled();
            if (pace.bucket != null) {
                pace.bucket.correct(-order.units());
            }
            if (again == null) {
                result.completeExceptionally(error);
            } else {
                whenDone(again, this::await);
            }
        }
    }
}
