package io.github.jdynox.aws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;
import software.amazon.awssdk.core.exception.RetryableException;

/**
 * The body of one answer while it arrives: gathered into one array, its checksum computed while the bytes are in the
 * cache. One attempt, one body, one thread at a time.
 */
final class Body {

    private static final int FIRST = 32 * 1024;

    /** More than any honest page; a claim beyond it is believed as the bytes come. */
    private static final int LARGEST_BELIEVED = 64 << 20;

    private final Head head;
    private final BodyPool pool;
    private final CRC32 crc = new CRC32();
    private byte[] bytes = {};
    private int length;

    Body(Head head, BodyPool pool) {
        this.head = head;
        this.pool = pool;
    }

    Head head() {
        return head;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void append(ByteBuffer piece) {
        int size = piece.remaining();
        makeRoom(size);
        piece.get(bytes, length, size);
        took(size);
    }

    /**
     * Reads the stream, up to {@code Content-Length} where it is given: the end itself is left to be read, so that the HTTP
     * client keeps the connection in our hands until we have checked the body.
     *
     * @param stopped asked between pieces; the rest is not read once it says true
     */
    void readFrom(InputStream in, BooleanSupplier stopped) throws IOException {
        while (length != head.length() && !stopped.getAsBoolean()) {
            makeRoom(1);
            int size = in.read(bytes, length, bytes.length - length);
            if (size < 0) {
                return;
            }
            took(size);
        }
    }

    /** Says whether the whole body came, and came sound. */
    void check() {
        if (length == 0 || head.length() >= 0 && length != head.length()) {
            throw broken("Expected a body of " + (head.length() < 0 ? "some" : head.length()) + " bytes but got "
                    + length + " bytes");
        }
        if (head.crc32() >= 0 && crc.getValue() != head.crc32()) {
            throw broken("Expected a body with the CRC32 " + head.crc32() + " but its CRC32 is " + crc.getValue());
        }
    }

    /** The error that makes the SDK send the request again. */
    static RetryableException broken(String message) {
        return RetryableException.create(message);
    }

    static RetryableException brokenOff(int length, Throwable cause) {
        return broken("Expected the whole body but it broke off after " + length + " bytes", cause);
    }

    static RetryableException broken(String message, Throwable cause) {
        return RetryableException.create(message, cause);
    }

    private void took(int size) {
        crc.update(bytes, length, size);
        length += size;
    }

    private void makeRoom(int size) {
        if (bytes.length - length >= size) {
            return;
        }
        byte[] larger = pool.take(Math.max(Math.addExact(length, size), length == 0 ? expected() : doubled()));
        System.arraycopy(bytes, 0, larger, 0, length);
        pool.give(bytes);
        bytes = larger;
    }

    private int expected() {
        return head.length() < 0 ? FIRST : (int) Math.min(head.length(), LARGEST_BELIEVED);
    }

    private int doubled() {
        return (int) Math.min(length * 2L, Integer.MAX_VALUE - 8);
    }

    /** The bytes in an array of their own. */
    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }
}
