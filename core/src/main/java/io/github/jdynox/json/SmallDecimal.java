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

    /** Null where the text has an exponent, more digits, or is no number at all. */
    static @Nullable SmallDecimal of(NumberToken token) {
        byte[] buf = token.buf();
        int to = token.to();
        int p = token.from();
        boolean negative = p < to && buf[p] == '-';
        if (negative) {
            p++;
        }
        if (p == to || to - p > MOST_DIGITS + 1) {
            return null;
        }
        int first = p;
        int point = to;
        long unscaled = 0;
        for (; p < to; p++) {
            int digit = buf[p] - '0';
            if (digit >= 0 && digit <= 9) {
                unscaled = unscaled * 10 + digit;
            } else if (digit == '.' - '0' && point == to) {
                point = p;
            } else {
                return null;
            }
        }
        boolean pointless = point == to;
        // A point wants digits on both sides here; without one, 19 digits could overflow.
        if (pointless ? to - first > MOST_DIGITS : point == first || point == to - 1) {
            return null;
        }
        return new SmallDecimal(
                negative ? -unscaled : unscaled, pointless ? 0 : to - point - 1, negative && unscaled == 0);
    }
}
