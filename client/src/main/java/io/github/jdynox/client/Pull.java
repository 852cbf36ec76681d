package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One run of a read, pulled by one consumer at a time: {@link #advance()} fetches, {@link #hasNext()} and {@link #next()}
 * take what was fetched. Only {@link #cancel()} may be called meanwhile by others.
 */
interface Pull<E> {

    /** Fetches until there is something to take; false at the end. Called when {@link #hasNext()} is false. */
    CompletableFuture<Boolean> advance();

    /** Whether something can be taken without another fetch. */
    boolean hasNext();

    /** Takes the next element, or throws what stands in its place. */
    E next();

    /** Ends the run: nothing more is requested. More than one call, and calls after the end, do nothing. */
    void cancel();

    /** Ends the run after its last element or a failure. */
    void finish(@Nullable Throwable error);
}
