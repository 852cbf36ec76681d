package io.github.jdynox.aws;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Arrays for response bodies, kept for reuse up to a number of bytes. Safe for use by many threads.
 *
 * <p>An array that is taken belongs to its taker: one that never comes back is collected like any other. Pages of a scan
 * are nearly of one size, so a handful of arrays serve it; which size that is, the pool learns from what comes back, and
 * it forgets the oldest first.
 */
final class BodyPool {

    /** Below this an array is cheaper to make than to share. */
    static final int SMALLEST = 32 * 1024;

    private static final long MOST = 64L << 20;

    private final long capacity;
    private final Deque<byte[]> free = new ArrayDeque<>();
    private long kept;

    BodyPool(long capacity) {
        this.capacity = capacity;
    }

    /** A pool that keeps a sixteenth of the heap and 64 MB at most. */
    static BodyPool ofHeap() {
        return new BodyPool(Math.min(MOST, Runtime.getRuntime().maxMemory() / 16));
    }

    /** An array of {@code length} bytes or more; its content is undefined. */
    byte[] take(int length) {
        if (length < SMALLEST) {
            return new byte[length];
        }
        byte[] reused = reuse(length);
        return reused != null ? reused : new byte[rounded(length)];
    }

    /** Gives an array back that its taker uses no more. */
    synchronized void give(byte[] array) {
        if (array.length < SMALLEST || array.length > capacity) {
            return;
        }
        free.addLast(array);
        kept += array.length;
        while (kept > capacity) {
            kept -= free.removeFirst().length;
        }
    }

    /** How many bytes are kept for reuse now. */
    synchronized long kept() {
        return kept;
    }

    private synchronized byte @Nullable [] reuse(int length) {
        // newest first: it is the likeliest to be in the processor's cache
        for (Iterator<byte[]> each = free.descendingIterator(); each.hasNext(); ) {
            byte[] array = each.next();
            if (array.length >= length && array.length / 2 <= length) {
                each.remove();
                kept -= array.length;
                return array;
            }
        }
        return null;
    }

    /** Room for an eighth more, so that pages that differ a little share arrays. */
    private static int rounded(int length) {
        return (int) Math.min(Integer.MAX_VALUE - 8, length + (long) (length >>> 3));
    }
}
