package io.github.jdynox.memory.value;

import io.github.jdynox.memory.fault.ServiceFault;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * DynamoDB's number: up to 38 significant digits, magnitude 1E-130 to 9.99E+125, stored as bytes whose unsigned order is
 * the numeric order.
 *
 * <p>Form: one byte for sign and base-100 exponent, then one byte a pair of digits, without trailing zeros; negative
 * numbers are mirrored and closed by 102. Equal numbers have equal bytes, and the length is the size that DynamoDB
 * counts for a number.
 */
public final class Decimal {

    /** How a number is refused that is too large. */
    public static final String OVERFLOW =
            "Number overflow. Attempting to store a number with magnitude larger than supported range";

    private static final byte[] ZERO = {(byte) 0x80};
    private static final int MAX_DIGITS = 38;
    private static final int MAX_EXPONENT = 125;
    private static final int MIN_EXPONENT = -130;
    private static final int BIAS = 64;
    private static final byte NEGATIVE_END = 102;

    private Decimal() {}

    /** Reads a number as a client writes it. */
    public static byte[] parse(String text) {
        if (text.isEmpty()) {
            throw ServiceFault.validation("The parameter cannot be converted to a numeric value");
        }
        byte[] plain = PlainDecimal.parse(text);
        if (plain != null) {
            return plain;
        }
        try {
            if (text.chars().allMatch(character -> character < 0x80)) {
                return encode(read(text));
            }
        } catch (NumberFormatException notANumber) {
            // Refused below, as are digits of other scripts, which BigDecimal takes.
        }
        throw ServiceFault.validation("The parameter cannot be converted to a numeric value: " + text);
    }

    /**
     * The number that a text writes, in or out of range.
     *
     * @throws NumberFormatException for a text that is none, and for an exponent that is no int: JDKs differ in which of those they take
     */
    public static BigDecimal read(String text) {
        int mark = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (mark >= 0) {
            Integer.parseInt(text.substring(mark + 1));
        }
        return new BigDecimal(text);
    }

    /** Whether a number has no more significant digits than can be stored. */
    public static boolean isPreciseEnough(BigDecimal value) {
        return value.precision() <= MAX_DIGITS || value.stripTrailingZeros().precision() <= MAX_DIGITS;
    }

    /** The stored form of a number, refused where it is out of range or too precise. */
    public static byte[] encode(BigDecimal value) {
        if (value.signum() == 0) {
            return ZERO.clone();
        }
        String digits = value.unscaledValue().abs().toString();
        long exponent = (long) digits.length() - 1 - value.scale();
        int last = digits.length();
        while (digits.charAt(last - 1) == '0') {
            last--;
        }
        check(exponent, last);
        return encode(value.signum() < 0, digits, last, (int) exponent);
    }

    private static void check(long exponent, int significant) {
        if (exponent > MAX_EXPONENT) {
            throw ServiceFault.validation(OVERFLOW);
        }
        if (exponent < MIN_EXPONENT) {
            throw ServiceFault.validation(
                    "Number underflow. Attempting to store a number with magnitude smaller than supported range");
        }
        if (significant > MAX_DIGITS) {
            throw ServiceFault.validation("Attempting to store more than 38 significant digits in a Number");
        }
    }

    static byte[] encode(boolean negative, CharSequence digits, int count, int exponent) {
        boolean halfPair = Math.floorMod(exponent, 2) == 0;
        int pairs = (count + (halfPair ? 1 : 0) + 1) / 2;
        byte[] bytes = new byte[1 + pairs + (negative ? 1 : 0)];
        int head = Math.floorDiv(exponent, 2) + 1 + BIAS;
        bytes[0] = (byte) (negative ? 0x7F - head : 0x80 | head);
        int at = halfPair ? -1 : 0;
        for (int pair = 1; pair <= pairs; pair++, at += 2) {
            int value = digit(digits, at, count) * 10 + digit(digits, at + 1, count);
            bytes[pair] = (byte) (negative ? 101 - value : value + 1);
        }
        if (negative) {
            bytes[pairs + 1] = NEGATIVE_END;
        }
        return bytes;
    }

    private static int digit(CharSequence digits, int at, int count) {
        return at < 0 || at >= count ? 0 : digits.charAt(at) - '0';
    }

    /** The number in the stored form. */
    public static BigDecimal decode(byte[] bytes, int from, int to) {
        if (to - from == 1) {
            return BigDecimal.ZERO;
        }
        boolean negative = (bytes[from] & 0x80) == 0;
        int head = negative ? 0x7F - (bytes[from] & 0x7F) : bytes[from] & 0x7F;
        int end = negative ? to - 1 : to;
        StringBuilder digits = new StringBuilder(2 * (end - from));
        for (int i = from + 1; i < end; i++) {
            int value = negative ? 101 - bytes[i] : bytes[i] - 1;
            digits.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
        }
        int scale = digits.length() - 2 * (head - BIAS);
        BigInteger unscaled = new BigInteger(digits.toString());
        return new BigDecimal(negative ? unscaled.negate() : unscaled, scale);
    }

    /** The canonical text: plain digits, no exponent, no needless zeros. */
    public static String text(byte[] bytes, int from, int to) {
        if (to - from == 1) {
            return "0";
        }
        boolean negative = (bytes[from] & 0x80) == 0;
        int head = negative ? 0x7F - (bytes[from] & 0x7F) : bytes[from] & 0x7F;
        int pairs = to - from - (negative ? 2 : 1);
        StringBuilder text = new StringBuilder(2 * pairs + 4);
        if (negative) {
            text.append('-');
        }
        int point = 2 * (head - BIAS);
        if (point <= 0) {
            text.append("0.").append("0".repeat(-point));
        }
        int start = text.length();
        for (int pair = 0; pair < pairs; pair++) {
            int value = negative ? 101 - bytes[from + 1 + pair] : bytes[from + 1 + pair] - 1;
            text.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
        }
        return shaped(text, start, point);
    }

    /** Sets the decimal point {@code point} digits behind {@code start} and drops the zeros that say nothing. */
    private static String shaped(StringBuilder text, int start, int point) {
        int last = text.length() - 1;
        if (text.charAt(last) == '0') {
            text.setLength(last);
        }
        if (point <= 0) {
            return text.toString();
        }
        int digits = text.length() - start;
        if (digits < point) {
            text.append("0".repeat(point - digits));
        } else if (digits > point) {
            text.insert(start + point, '.');
        }
        if (text.charAt(start) == '0') {
            text.deleteCharAt(start);
        }
        return text.toString();
    }
}
