package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Sends the requests of a run's pages. */
@FunctionalInterface
interface PageSource<T> {

    /**
     * The page of a plan that begins behind a key.
     *
     * @param start null for the beginning
     * @param limit items to read at the most; 0 for as many as fill a page
     */
    CompletableFuture<WirePage<T>> request(ReadPlan plan, @Nullable Key start, int limit);
}
