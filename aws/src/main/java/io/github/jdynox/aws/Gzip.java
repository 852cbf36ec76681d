package io.github.jdynox.aws;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Inflates a compressed body into an array of the pool. */
final class Gzip {

    private static final int SMALLEST = 18;

    /** Deflate cannot do better than this, so a larger claim is false. */
    private static final long BEST_RATIO = 1032;

    private Gzip() {}

    /** Whether the body is compressed in truth: DynamoDB sends errors that only say so. */
    private static boolean isCompressed(Body body) {
        byte[] bytes = body.bytes();
        return body.length() >= SMALLEST && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
    }

    /** The content of a compressed body, whose own array goes back to the pool; a body that is not compressed as it is. */
    static Body inflate(Body body, BodyPool pool) throws IOException {
        if (!isCompressed(body)) {
            return body;
        }
        Head plain =
                new Head(body.head().good(), size(body), -1, false, body.head().requestId());
        Body inflated = new Body(plain, pool);
        try (InputStream in =
                new GZIPInputStream(new ByteArrayInputStream(body.bytes(), 0, body.length()), 64 * 1024)) {
            inflated.readFrom(in, () -> false);
            if (in.read() >= 0) {
                throw new IOException("the compressed body is larger than it claims");
            }
        }
        pool.give(body.bytes());
        return inflated;
    }

    /** The size that the last four bytes claim, where it can be true. */
    private static long size(Body body) {
        long size = 0;
        for (int i = 1; i <= 4; i++) {
            size = size << 8 | body.bytes()[body.length() - i] & 0xff;
        }
        return size > body.length() * BEST_RATIO ? -1 : size;
    }
}
