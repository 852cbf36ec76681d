package io.github.jdynox.json;

import org.jspecify.annotations.Nullable;

/**
 * Short ASCII strings that were read lately, so that equal ones are one object. Of two that fall on one place the later one
 * stays: its size is fixed, and what repeats comes back. For one reader.
 */
final class SharedStrings {

    /** Longer ones repeat seldom, and cost more to compare. */
    static final int LONGEST = 24;

    private static final int PLACES = 1024;
    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(PLACES);
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final @Nullable String[] strings = new String[PLACES];

    /** The string of these bytes, which are ASCII, at most {@link #LONGEST} of them. */
    @SuppressWarnings("deprecation") // for ASCII it is right
    String of(byte[] buf, int start, int length) {
        int place = place(buf, start, length);
        String known = strings[place];
        if (known != null && isAt(known, buf, start, length)) {
            return known;
        }
        String text = new String(buf, 0, start, length);
        strings[place] = text;
        return text;
    }

    private static int place(byte[] buf, int start, int length) {
        long hash = length;
        int p = start;
        int end = start + length;
        for (; p + Words.SIZE <= end; p += Words.SIZE) {
            hash = (hash ^ Words.at(buf, p)) * SPREAD;
            hash ^= hash >>> 32;
        }
        for (; p < end; p++) {
            hash = hash * 31 + buf[p];
        }
        return (int) (hash * SPREAD >>> SHIFT);
    }

    private static boolean isAt(String known, byte[] buf, int start, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buf[start + i]) {
                return false;
            }
        }
        return true;
    }
}
