package io.github.jdynox.aws;

import java.util.concurrent.CompletableFuture;

/** Calls the SDK for one exchange after another. */
interface Caller extends AutoCloseable {

    /** Whether the SDK reads answers with a blocked thread. */
    boolean blocking();

    /** Starts the SDK's call. Cancelling the future gives the call up. */
    CompletableFuture<?> call(Operation<?> operation, Exchange exchange);

    /** Frees what this caller itself opened. */
    @Override
    void close();
}
