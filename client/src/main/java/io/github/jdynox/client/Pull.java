package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One run of a read, pulled by one consumer at a time: {@link #advance()} fetches, {@link #hasNext()} and {@link #next()}
 * take what was fetched, {@link #finish} ends it. Only {@link #cancel()} may be called meanwhile by others.
 */
interface Pull<E> {

    /** Fetches until there is something to take; false at the end. Called when {@link #hasNext()} is false. */
    CompletableFuture<Boolean> advance();

    /** Whether something can be taken without another fetch. */
    boolean hasNext();

    /** Takes the next element, or throws what stands in its place. Called when {@link #hasNext()} is true. */
    E next();

    /** Gives the run up: nothing more is requested. The consumer still finishes it. Calls after the end do nothing. */
    void cancel();

    /** Ends the run, by its consumer: after its last element, a failure, or when it was cancelled. Once is enough. */
    void finish(@Nullable Throwable error);
}
