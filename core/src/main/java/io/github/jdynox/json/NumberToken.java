package io.github.jdynox.json;

/**
 * The text of a number, where it could not be read in place at once.
 *
 * @param buf ASCII, or anything else that is then no number
 * @param position where a problem is reported
 */
record NumberToken(byte[] buf, int from, int to, int position) {

    boolean isNegative() {
        return from < to && buf[from] == '-';
    }
}
