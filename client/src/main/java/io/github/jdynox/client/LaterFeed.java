package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The pages of a feed that DynamoDB must be asked something for first: it is, when the first page is wanted. */
final class LaterFeed<T> implements PageFeed<T> {

    private final Supplier<CompletableFuture<PageFeed<T>>> preparation;
    private @Nullable CompletableFuture<PageFeed<T>> prepared;
    private boolean cancelled;

    LaterFeed(Supplier<CompletableFuture<PageFeed<T>>> preparation) {
        this.preparation = preparation;
    }

    @Override
    public CompletableFuture<@Nullable WirePage<T>> next() {
        CompletableFuture<PageFeed<T>> feed = prepared();
        return feed.isDone() && !feed.isCompletedExceptionally()
                ? feed.join().next()
                : Futures.then(feed, PageFeed::next);
    }

    private synchronized CompletableFuture<PageFeed<T>> prepared() {
        if (cancelled) {
            return CompletableFuture.failedFuture(Futures.cancellation());
        }
        if (prepared == null) {
            prepared = preparation.get();
        }
        return prepared;
    }

    @Override
    public void cancel() {
        CompletableFuture<PageFeed<T>> feed;
        synchronized (this) {
            cancelled = true;
            feed = prepared;
        }
        if (feed != null) {
            feed.cancel(true);
            feed.thenAccept(PageFeed::cancel);
        }
    }
}
