package io.github.jdynox.json;

/**
 * Decimal numbers of at most 18 digits, as most of them are: {@code 12.50} is 1250 with two decimals. In two steps and not
 * as one object, which would be made for every number where the compiler cannot see that it is given up at once.
 */
final class SmallDecimal {

    /** The scale of what has an exponent, more digits, or is no number at all. */
    static final int NONE = -1;

    private static final int MOST_DIGITS = 18;

    private static final long[] POWERS = new long[MOST_DIGITS + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private SmallDecimal() {}

    /** How many of the digits are decimals, 0 to 18; or {@link #NONE}. */
    static int scale(NumberToken token) {
        byte[] buf = token.buf();
        int to = token.to();
        int first = firstDigit(token);
        int point = endOfDigits(buf, first, to);
        int decimals = point == to ? 0 : to - point - 1;
        // A zero in front of the point is no digit of the number.
        int whole = point == first + 1 && buf[first] == '0' ? 0 : point - first;
        if (point == first || whole + decimals > MOST_DIGITS) {
            return NONE;
        }
        // A point wants digits on both sides here.
        boolean isWhole = point == to;
        boolean isFraction = !isWhole && buf[point] == '.' && decimals > 0 && endOfDigits(buf, point + 1, to) == to;
        return isWhole || isFraction ? decimals : NONE;
    }

    /** All digits, with the sign, of a number of this scale. */
    static long unscaled(NumberToken token, int scale) {
        byte[] buf = token.buf();
        int to = token.to();
        int point = scale == 0 ? to : to - scale - 1;
        long unscaled = number(buf, firstDigit(token), point);
        if (scale > 0) {
            unscaled = unscaled * POWERS[scale] + number(buf, point + 1, to);
        }
        return token.isNegative() ? -unscaled : unscaled;
    }

    private static int firstDigit(NumberToken token) {
        return token.isNegative() ? token.from() + 1 : token.from();
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
