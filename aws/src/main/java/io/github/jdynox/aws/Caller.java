package io.github.jdynox.aws;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Calls the SDK for one exchange after another. */
interface Caller extends AutoCloseable {

    /** Whether the SDK reads answers with a blocked thread. */
    boolean blocking();

    /**
     * Starts the SDK's call. Cancelling the future gives the call up.
     *
     * @param waiting runs work on the thread that waits for this call; null where none does
     */
    CompletableFuture<?> call(Operation<?> operation, Exchange exchange, @Nullable Executor waiting);

    /** Frees what this caller itself opened. */
    @Override
    void close();
}
