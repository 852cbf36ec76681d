package io.github.jdynox.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes at a time: the byte at the lowest index is the lowest of the word, whatever the machine. */
final class Words {

    static final int SIZE = 8;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long TWOS = ONES * 2;
    private static final long BELOW_SPACE_OR_QUOTE = ONES * (('"' ^ 2) + 1);
    private static final long BACKSLASHES = ONES * '\\';
    private static final long ZERO_DIGITS = ONES * '0';
    private static final long ABOVE_NINE = ONES * (0x80 - 10);

    private Words() {}

    /** The word whose first byte is at this index; seven more must follow. */
    static long at(byte[] buf, int index) {
        return (long) LONG.get(buf, index);
    }

    /** Writes a word, its lowest byte at this index; there must be room for seven more. */
    static void put(byte[] buf, int index, long word) {
        LONG.set(buf, index, word);
    }

    /** The high bit of each byte that ends a plain run: a quote, a backslash, a control character, not ASCII. Right up to the first one. */
    static long ends(long word) {
        // Flipping the bit of 2 swaps quote and space and leaves the control characters below them, so that one
        // subtraction finds both. It borrows into the high bit of a byte that is below (for the backslash: zero).
        // A borrow can also mark bytes above a true one, never below, so that the lowest mark is right.
        return ((word ^ TWOS) - BELOW_SPACE_OR_QUOTE | (word ^ BACKSLASHES) - ONES | word) & HIGH_BITS;
    }

    /** How many bytes lie below the lowest mark; 8 when there is none. */
    static int before(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }

    /** The values of digits, where the bytes are digits. */
    static long digits(long word) {
        return word ^ ZERO_DIGITS;
    }

    /** The high bit of each byte of {@link #digits} that is no digit. Right up to the first one. */
    static long nonDigits(long digits) {
        return (digits + ABOVE_NINE | digits) & HIGH_BITS;
    }

    /** The number that the first {@code count} (1 to 8) digits spell. */
    static long number(long digits, int count) {
        // Shifting puts zeros in front; then neighbours are joined: pairs, fours, all eight.
        long all = digits << (SIZE - count) * 8;
        long pairs = all * 10 + (all >>> 8);
        return ((pairs & 0x0000_00FF_0000_00FFL) * (100 + (1_000_000L << 32))
                        + (pairs >>> 16 & 0x0000_00FF_0000_00FFL) * (1 + (10_000L << 32)))
                >>> 32;
    }

    /** The four letters, 16 bits each, that these bytes spell in UTF-8, where all of them take two bytes. */
    static long twoByteLetters(long word) {
        return (word & 0x001F_001F_001F_001FL) << 6 | word >>> 8 & 0x003F_003F_003F_003FL;
    }

    /** How many of the four letters, from the lowest on, do take two bytes and are not spelled the long way. */
    static int twoByteCount(long word, long letters) {
        long others = (word & 0xC0E0_C0E0_C0E0_C0E0L) ^ 0x80C0_80C0_80C0_80C0L;
        // What is below 0x80 takes one byte; no sum reaches the next letter, as none is above 0x7FF.
        long overlong = ~(letters + 0x7F80_7F80_7F80_7F80L) & 0x8000_8000_8000_8000L;
        return Long.numberOfTrailingZeros(others | overlong) >>> 4;
    }
}
