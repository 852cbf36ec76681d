package io.github.jdynox.client.spi;

import org.jspecify.annotations.Nullable;

/**
 * The body of a successful answer, in one array so that it is decoded in place, and what is known about its way.
 *
 * <p>The array may belong to a pool: the receiver closes the response when it has read it, exactly once, and does not
 * touch {@link #bytes()} afterwards.
 */
public final class Response implements AutoCloseable {

    private final byte[] bytes;
    private final int length;
    private final @Nullable String requestId;
    private final int retries;
    private final Runnable release;

    private Response(byte[] bytes, int length, @Nullable String requestId, int retries, Runnable release) {
        this.bytes = bytes;
        this.length = length;
        this.requestId = requestId;
        this.retries = retries;
        this.release = release;
    }

    /** A response whose array nobody else uses. */
    public static Response of(byte[] bytes, int length, @Nullable String requestId, int retries) {
        return new Response(bytes, length, requestId, retries, Response::nothing);
    }

    private static void nothing() {}

    /** A response whose array is given back by {@code release} when it is closed. */
    public static Response pooled(byte[] bytes, int length, @Nullable String requestId, int retries, Runnable release) {
        return new Response(bytes, length, requestId, retries, release);
    }

    /** The JSON body, from index 0 to {@link #length()}; what follows is undefined. */
    public byte[] bytes() {
        return bytes;
    }

    /** Length of the body in bytes. */
    public int length() {
        return length;
    }

    /** The service's id of the request, null where it gave none. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** How many times the request was sent again before this answer; 0 when the first try succeeded. */
    public int retries() {
        return retries;
    }

    /** Gives the array back. */
    @Override
    public void close() {
        release.run();
    }
}
