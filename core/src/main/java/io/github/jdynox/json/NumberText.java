package io.github.jdynox.json;

import io.github.jdynox.DecodeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** The decimal texts of numbers, read in place. */
final class NumberText {

    /** DynamoDB's own texts have at most 38 digits and 130 zeros; a limit keeps arithmetic on a forged one short. */
    private static final int MAX_LENGTH = 1000;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private NumberText() {}

    static long toLong(byte[] buf, int from, int to, long min, long max, String type) {
        int p = from;
        boolean negative = p < to && buf[p] == '-';
        if (negative) {
            p++;
        }
        // 18 digits never overflow.
        if (p == to || to - p > 18) {
            return slowLong(buf, from, to, min, max, type);
        }
        long value = 0;
        for (; p < to; p++) {
            int digit = buf[p] - '0';
            if (digit < 0 || digit > 9) {
                return slowLong(buf, from, to, min, max, type);
            }
            value = value * 10 + digit;
        }
        value = negative ? -value : value;
        if (value < min || value > max) {
            throw outOfRange(value > max, type, from);
        }
        return value;
    }

    private static long slowLong(byte[] buf, int from, int to, long min, long max, String type) {
        BigDecimal number = toDecimal(buf, from, to);
        if (number.compareTo(BigDecimal.valueOf(max)) > 0) {
            throw outOfRange(true, type, from);
        }
        if (number.compareTo(BigDecimal.valueOf(min)) < 0) {
            throw outOfRange(false, type, from);
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            throw DecodeException.of("Expected a whole number in the range of " + type + " but was a fraction", from);
        }
    }

    private static DecodeException outOfRange(boolean larger, String type, int position) {
        return DecodeException.of(
                "Expected a whole number in the range of " + type + " but was a " + (larger ? "larger" : "smaller")
                        + " number",
                position);
    }

    static double toDouble(byte[] buf, int from, int to) {
        int p = from;
        boolean negative = p < to && buf[p] == '-';
        if (negative) {
            p++;
        }
        long digits = 0;
        int point = -1;
        if (p < to && to - p <= 16) {
            for (; p < to; p++) {
                int digit = buf[p] - '0';
                if (digit >= 0 && digit <= 9) {
                    digits = digits * 10 + digit;
                } else if (buf[p] == '.' && point < 0) {
                    point = p;
                } else {
                    return slowDouble(buf, from, to);
                }
            }
            int decimals = point < 0 ? 0 : to - point - 1;
            // Up to 2^53 and 10^22 both operands are exact, so one division rounds once, as it should.
            if (digits <= 1L << 53 && (point < 0 || decimals > 0 && isDigit(buf[point - 1]))) {
                double value = digits / POWERS[decimals];
                return negative ? -value : value;
            }
        }
        return slowDouble(buf, from, to);
    }

    private static boolean isDigit(byte c) {
        return c >= '0' && c <= '9';
    }

    private static double slowDouble(byte[] buf, int from, int to) {
        check(buf, from, to);
        double value = Double.parseDouble(text(buf, from, to));
        if (Double.isInfinite(value)) {
            throw DecodeException.of(
                    "Expected a number in the range of double but was a " + (value > 0 ? "larger" : "smaller")
                            + " number",
                    from);
        }
        return value;
    }

    static float toFloat(byte[] buf, int from, int to) {
        check(buf, from, to);
        float value = Float.parseFloat(text(buf, from, to));
        if (Float.isInfinite(value)) {
            throw DecodeException.of(
                    "Expected a number in the range of float but was a " + (value > 0 ? "larger" : "smaller")
                            + " number",
                    from);
        }
        return value;
    }

    static BigDecimal toDecimal(byte[] buf, int from, int to) {
        check(buf, from, to);
        try {
            return new BigDecimal(text(buf, from, to));
        } catch (NumberFormatException exponent) {
            throw noNumber(from);
        }
    }

    static BigInteger toBigInteger(byte[] buf, int from, int to) {
        BigDecimal number = toDecimal(buf, from, to);
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        if ((long) number.precision() - number.scale() > MAX_LENGTH) {
            throw DecodeException.of("Expected a whole number in DynamoDB's range but was beyond it", from);
        }
        try {
            return number.toBigIntegerExact();
        } catch (ArithmeticException fraction) {
            throw DecodeException.of("Expected a whole number but was a fraction", from);
        }
    }

    /** Checks that this is a decimal number: sign, digits, fraction, exponent. */
    private static void check(byte[] buf, int from, int to) {
        if (to - from > MAX_LENGTH) {
            throw DecodeException.of(
                    "Expected a number of at most " + MAX_LENGTH + " characters but was a longer text", from);
        }
        int p = from;
        if (p < to && (buf[p] == '-' || buf[p] == '+')) {
            p++;
        }
        int whole = digits(buf, p, to);
        int end = whole;
        boolean any = whole > p;
        if (end < to && buf[end] == '.') {
            int fraction = digits(buf, end + 1, to);
            any |= fraction > end + 1;
            end = fraction;
        }
        if (any && end < to && (buf[end] == 'e' || buf[end] == 'E')) {
            int exponent = end + 1;
            if (exponent < to && (buf[exponent] == '-' || buf[exponent] == '+')) {
                exponent++;
            }
            end = digits(buf, exponent, to);
            any = end > exponent;
        }
        if (!any || end != to) {
            throw noNumber(from);
        }
    }

    private static int digits(byte[] buf, int from, int to) {
        int p = from;
        while (p < to && isDigit(buf[p])) {
            p++;
        }
        return p;
    }

    /** The index behind the JSON number that begins here; JSON wants no plus and no leading zeros. */
    static int endOfJson(byte[] buf, int from, int limit) {
        int p = from;
        if (p < limit && buf[p] == '-') {
            p++;
        }
        int whole = digits(buf, p, limit);
        boolean ok = whole > p && (buf[p] != '0' || whole == p + 1);
        int end = whole;
        if (ok && end < limit && buf[end] == '.') {
            end = digits(buf, whole + 1, limit);
            ok = end > whole + 1;
        }
        if (ok && end < limit && (buf[end] == 'e' || buf[end] == 'E')) {
            int exponent = end + 1;
            if (exponent < limit && (buf[exponent] == '-' || buf[exponent] == '+')) {
                exponent++;
            }
            end = digits(buf, exponent, limit);
            ok = end > exponent;
        }
        if (!ok) {
            throw DecodeException.of(
                    end >= limit
                            ? "Expected a JSON number but the JSON ended"
                            : from == end
                                    ? "Expected a JSON number but was " + Tokens.described(buf[from])
                                    : "Expected a JSON number but it was malformed",
                    from);
        }
        return end;
    }

    private static String text(byte[] buf, int from, int to) {
        return new String(buf, from, to - from, StandardCharsets.ISO_8859_1);
    }

    static DecodeException noNumber(int position) {
        return DecodeException.of("Expected a number (N) but its text was no number", position);
    }
}
