package io.github.jdynox.memory.value;

import org.jspecify.annotations.Nullable;

/**
 * Numbers as nearly all of them are written: a sign perhaps, a few digits, a point among them perhaps. They need no
 * arithmetic to be stored, and a number is what storing an item spends most on otherwise.
 */
final class PlainDecimal {

    /** Far below what a number may have, so that neither range nor precision needs a look. */
    private static final int MOST = 30;

    private PlainDecimal() {}

    /** The stored form, null where the text is anything else than that: longer, with an exponent, zero, or no number. */
    static byte @Nullable [] parse(String text) {
        int length = text.length();
        boolean negative = text.charAt(0) == '-';
        if (length > MOST) {
            return null;
        }
        StringBuilder digits = new StringBuilder(length);
        int point = -1;
        int leadingZeros = 0;
        for (int i = negative ? 1 : 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = leadingZeros + digits.length();
            } else if (c == '0' && digits.length() == 0) {
                leadingZeros++;
            } else if (c >= '0' && c <= '9') {
                digits.append(c);
            } else {
                return null;
            }
        }
        if (digits.length() == 0) {
            return null;
        }
        int whole = (point < 0 ? leadingZeros + digits.length() : point) - leadingZeros;
        return Decimal.encode(negative, digits, significant(digits), whole - 1);
    }

    private static int significant(StringBuilder digits) {
        int last = digits.length();
        while (digits.charAt(last - 1) == '0') {
            last--;
        }
        return last;
    }
}
