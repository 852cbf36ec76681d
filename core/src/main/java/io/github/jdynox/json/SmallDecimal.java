package io.github.jdynox.json;

import org.jspecify.annotations.Nullable;

/**
 * A decimal number of at most 18 digits, as most of them are: {@code 12.50} is 1250 with two decimals. Short-lived: made and
 * used within one method, the compiler keeps it in registers.
 *
 * @param scale how many of the digits are decimals, 0 to 18
 */
record SmallDecimal(long unscaled, int scale, boolean isNegativeZero) {

    private static final int MOST_DIGITS = 18;

    private static final long[] POWERS = new long[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    /** Null where the text has an exponent, more digits, or is no number at all. */
    static @Nullable SmallDecimal of(NumberToken token) {
        byte[] buf = token.buf();
        int to = token.to();
        int first = token.from();
        boolean negative = first < to && buf[first] == '-';
        if (negative) {
            first++;
        }
        int point = endOfDigits(buf, first, to);
        int decimals = point == to ? 0 : to - point - 1;
        // A zero in front of the point is no digit of the number.
        int whole = point == first + 1 && buf[first] == '0' ? 0 : point - first;
        if (point == first || whole + decimals > MOST_DIGITS) {
            return null;
        }
        long unscaled = number(buf, first, point);
        if (point < to) {
            // A point wants digits on both sides here.
            if (buf[point] != '.' || decimals == 0 || endOfDigits(buf, point + 1, to) != to) {
                return null;
            }
            unscaled = unscaled * POWERS[decimals] + number(buf, point + 1, to);
        }
        return new SmallDecimal(negative ? -unscaled : unscaled, decimals, negative && unscaled == 0);
    }

    private static int endOfDigits(byte[] buf, int from, int to) {
        int p = from;
        while (p + Words.SIZE <= buf.length && p < to) {
            int count = Words.before(Words.nonDigits(Words.digits(Words.at(buf, p))));
            p += count;
            if (count < Words.SIZE) {
                return Math.min(p, to);
            }
        }
        while (p < to && buf[p] >= '0' && buf[p] <= '9') {
            p++;
        }
        return Math.min(p, to);
    }

    /** The number that these digits, 18 at most, spell. */
    private static long number(byte[] buf, int from, int to) {
        int p = from;
        long number = 0;
        while (p < to && p + Words.SIZE <= buf.length) {
            int count = Math.min(Words.SIZE, to - p);
            number = number * POWERS[count] + Words.number(Words.digits(Words.at(buf, p)), count);
            p += count;
        }
        while (p < to) {
            number = number * 10 + buf[p++] - '0';
        }
        return number;
    }
}
