package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of a run come from, one after the other: {@code next()} is called when the page before it has come and
 * the consumer wants another, and not again after a failure.
 */
interface PageFeed<T> {

    /** The next page; null after the last. */
    CompletableFuture<@Nullable WirePage<T>> next();

    /** Gives up what is under way and starts nothing more. May be called from any thread, more than once. */
    void cancel();
}
