package io.github.jdynox.json;

import io.github.jdynox.DecodeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** What the decimal texts of numbers mean. */
final class NumberText {

    /** DynamoDB's own texts have at most 38 digits and 130 zeros; a limit keeps arithmetic on a forged one short. */
    private static final int MAX_LENGTH = 1000;

    /** The powers of ten that a double holds exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private NumberText() {}

    static long toLong(NumberToken token, long min, long max, String type) {
        BigDecimal number = toDecimal(token);
        boolean larger = number.compareTo(BigDecimal.valueOf(max)) > 0;
        if (larger || number.compareTo(BigDecimal.valueOf(min)) < 0) {
            throw outOfRange("a whole number", type, larger, token);
        }
        try {
            return number.longValueExact();
        } catch (ArithmeticException fraction) {
            throw refused("Expected a whole number in the range of " + type + " but was a fraction", token);
        }
    }

    static double toDouble(NumberToken token) {
        int scale = SmallDecimal.scale(token);
        if (scale != SmallDecimal.NONE) {
            return toDouble(token, SmallDecimal.unscaled(token, scale), scale);
        }
        double value = Double.parseDouble(text(token));
        if (Double.isInfinite(value)) {
            throw outOfRange("a number", "double", value > 0, token);
        }
        return value;
    }

    private static double toDouble(NumberToken token, long unscaled, int scale) {
        if (unscaled == 0) {
            return token.isNegative() ? -0.0 : 0.0;
        }
        // Up to 2^53 and 10^22 both operands are exact, so that one division rounds once, as it should.
        if (Math.abs(unscaled) <= 1L << 53) {
            return unscaled / POWERS[scale];
        }
        double magnitude = DecimalDivision.divide(Math.abs(unscaled), scale);
        return unscaled < 0 ? -magnitude : magnitude;
    }

    static float toFloat(NumberToken token) {
        int scale = SmallDecimal.scale(token);
        // As above: 2^24 and 10^10 are what a float holds exactly.
        if (scale != SmallDecimal.NONE && scale <= 10) {
            long unscaled = SmallDecimal.unscaled(token, scale);
            boolean isNegativeZero = unscaled == 0 && token.isNegative();
            if (Math.abs(unscaled) <= 1 << 24 && !isNegativeZero) {
                return unscaled / (float) POWERS[scale];
            }
        }
        float value = Float.parseFloat(text(token));
        if (Float.isInfinite(value)) {
            throw outOfRange("a number", "float", value > 0, token);
        }
        return value;
    }

    static BigDecimal toDecimal(NumberToken token) {
        int scale = SmallDecimal.scale(token);
        if (scale != SmallDecimal.NONE) {
            return BigDecimal.valueOf(SmallDecimal.unscaled(token, scale), scale);
        }
        try {
            return new BigDecimal(characters(token));
        } catch (NumberFormatException exponent) {
            throw noNumber(token);
        }
    }

    static BigInteger toBigInteger(NumberToken token) {
        BigDecimal number = toDecimal(token);
        if (number.signum() == 0) {
            return BigInteger.ZERO;
        }
        long wholeDigits = (long) number.precision() - number.scale();
        if (wholeDigits > MAX_LENGTH) {
            throw refused(
                    "Expected a whole number of at most " + MAX_LENGTH + " digits but was a larger number", token);
        }
        // A number below one is not asked for its whole part: of 1E-9999999 that takes seconds.
        if (wholeDigits <= 0) {
            throw fraction(token);
        }
        try {
            return number.toBigIntegerExact();
        } catch (ArithmeticException notWhole) {
            throw fraction(token);
        }
    }

    private static DecodeException fraction(NumberToken token) {
        return refused("Expected a whole number but was a fraction", token);
    }

    private static String text(NumberToken token) {
        requireNumber(token);
        return new String(token.buf(), token.from(), token.to() - token.from(), StandardCharsets.ISO_8859_1);
    }

    /** As BigDecimal wants them: of a String it makes an array first. */
    private static char[] characters(NumberToken token) {
        requireNumber(token);
        byte[] buf = token.buf();
        char[] characters = new char[token.to() - token.from()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (char) buf[token.from() + i];
        }
        return characters;
    }

    /** Sign, digits, fraction, exponent. */
    private static void requireNumber(NumberToken token) {
        int from = token.from();
        int to = token.to();
        byte[] buf = token.buf();
        if (to - from > MAX_LENGTH) {
            throw refused("Expected a number of at most " + MAX_LENGTH + " characters but was a longer text", token);
        }
        int p = from;
        if (p < to && (buf[p] == '-' || buf[p] == '+')) {
            p++;
        }
        int end = digits(buf, p, to);
        boolean any = end > p;
        if (end < to && buf[end] == '.') {
            int fraction = digits(buf, end + 1, to);
            any |= fraction > end + 1;
            end = fraction;
        }
        if (!any || exponent(buf, end, to) != to) {
            throw noNumber(token);
        }
    }

    /** The index behind the exponent that begins here, if one does; -1 for one without digits. */
    private static int exponent(byte[] buf, int from, int to) {
        if (from == to || buf[from] != 'e' && buf[from] != 'E') {
            return from;
        }
        int start = from + 1;
        if (start < to && (buf[start] == '-' || buf[start] == '+')) {
            start++;
        }
        int end = digits(buf, start, to);
        return end > start ? end : -1;
    }

    private static int digits(byte[] buf, int from, int to) {
        int p = from;
        while (p < to && buf[p] >= '0' && buf[p] <= '9') {
            p++;
        }
        return p;
    }

    /** The index behind the JSON number that begins here; JSON wants no plus and no leading zeros. */
    static int endOfJson(byte[] buf, int from, int limit) {
        int p = from < limit && buf[from] == '-' ? from + 1 : from;
        int end = digits(buf, p, limit);
        boolean wellFormed = end > p && (buf[p] != '0' || end == p + 1);
        if (wellFormed && end < limit && buf[end] == '.') {
            int fraction = digits(buf, end + 1, limit);
            wellFormed = fraction > end + 1;
            end = fraction;
        }
        int exponent = wellFormed ? exponent(buf, end, limit) : -1;
        if (exponent < 0) {
            throw noJson(buf, from, end, limit);
        }
        return exponent;
    }

    private static DecodeException noJson(byte[] buf, int from, int end, int limit) {
        String found = end >= limit
                ? "the JSON ended"
                : end == from ? "was " + Tokens.described(buf[from]) : "it was malformed";
        return DecodeException.of("Expected a JSON number but " + found, from);
    }

    private static DecodeException outOfRange(String kind, String type, boolean larger, NumberToken token) {
        return refused(
                "Expected " + kind + " in the range of " + type + " but was a " + (larger ? "larger" : "smaller")
                        + " number",
                token);
    }

    private static DecodeException noNumber(NumberToken token) {
        return refused("Expected a number (N) but its text was no number", token);
    }

    private static DecodeException refused(String problem, NumberToken token) {
        return DecodeException.of(problem, token.position());
    }
}
