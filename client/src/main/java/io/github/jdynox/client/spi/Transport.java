package io.github.jdynox.client.spi;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Carries DynamoDB's JSON protocol ({@code DynamoDB_20120810}, AWS JSON 1.0): an operation and a request body go in, a
 * response body or an error comes out. Safe for use by many threads.
 *
 * <p>The future completes exceptionally with
 *
 * <ul>
 *   <li>{@link ServiceException} when DynamoDB answered with an error, after the transport's own retries;
 *   <li>another {@link io.github.jdynox.DynoxException} when no answer could be had (connection, credentials, time-out).
 * </ul>
 *
 * Cancelling the future gives the request up; the transport then frees what it holds.
 */
public interface Transport extends AutoCloseable {

    /** Sends one request. Never blocks on the network and never throws: errors arrive through the future. */
    CompletableFuture<Response> send(Request request);

    /**
     * Sends one request for a caller that does nothing but wait for the answer. A transport that blocks a thread for each
     * request may block the caller's: {@code waiting} runs what it is given there, once this method has returned. Unless it is
     * implemented, it is {@link #send(Request)}.
     */
    default CompletableFuture<Response> send(Request request, Executor waiting) {
        return send(request);
    }

    /** Frees what this transport itself opened. Requests under way end exceptionally. */
    @Override
    void close();
}
