package io.github.jdynox.json;

import io.github.jdynox.DecodeException;

/**
 * The insides of JSON strings. Most of them are plain: ASCII without escapes, which {@link #endOfPlain} passes over eight
 * bytes at a time and which become a String by one copy. The others are for {@link TextDecoder}.
 */
final class StringText {

    /** What each letter behind a backslash stands for; 0 for those that stand for nothing. */
    private static final char[] ESCAPES = new char[128];

    static {
        String letters = "\"\\/bfnrt";
        String meanings = "\"\\/\b\f\n\r\t";
        for (int i = 0; i < letters.length(); i++) {
            ESCAPES[letters.charAt(i)] = meanings.charAt(i);
        }
    }

    private StringText() {}

    /** The first index that is a quote, a backslash, a control character or not ASCII; {@code limit} if there is none. */
    static int endOfPlain(byte[] buf, int from, int limit) {
        int p = from;
        while (p + Words.SIZE <= limit) {
            long ends = Words.ends(Words.at(buf, p));
            if (ends != 0) {
                return p + Words.before(ends);
            }
            p += Words.SIZE;
        }
        while (p < limit && isPlain(buf[p])) {
            p++;
        }
        return p;
    }

    private static boolean isPlain(byte c) {
        return c >= ' ' && c != '"' && c != '\\';
    }

    /** The index of the closing quote of a string, going on from anywhere inside it that is not within an escape. */
    static int end(byte[] buf, int from, int limit) {
        int p = from;
        while (p < limit) {
            byte c = buf[p];
            if (c == '"') {
                return p;
            }
            if (c == '\\') {
                p += 2;
            } else if (c >= 0 && c < ' ') {
                throw controlCharacter(p);
            } else {
                p++;
            }
        }
        throw unended(limit);
    }

    static DecodeException controlCharacter(int position) {
        return DecodeException.of("Expected a string without control characters but there was one", position);
    }

    static DecodeException unended(int limit) {
        return DecodeException.of("Expected the end of a string but the JSON ended", limit);
    }

    /** The length of an escape known to be well-formed. */
    static int lengthOfEscape(byte[] buf, int at) {
        return buf[at + 1] == 'u' ? 6 : 2;
    }

    /** The character of the escape at this index. */
    static char escaped(byte[] buf, int at, int to) {
        int letter = at + 1 < to ? buf[at + 1] : 0;
        char c = letter >= 0 ? ESCAPES[letter] : 0;
        if (c != 0) {
            return c;
        }
        if (letter != 'u') {
            throw wrongEscape(at);
        }
        return (char) hex(buf, at + 2, to);
    }

    private static int hex(byte[] buf, int from, int to) {
        if (to - from < 4) {
            throw wrongEscape(from - 2);
        }
        int value = 0;
        for (int i = from; i < from + 4; i++) {
            int digit = Character.digit(buf[i], 16);
            if (digit < 0) {
                throw wrongEscape(from - 2);
            }
            value = value << 4 | digit;
        }
        return value;
    }

    private static DecodeException wrongEscape(int at) {
        return DecodeException.of("Expected an escape of JSON in a string but was another one", at);
    }

    static DecodeException wrongEncoding(int from) {
        return DecodeException.of("Expected UTF-8 in a string but was another encoding", from);
    }

    /** Checks the escapes and the encoding of what {@link #end} delimited, as {@link TextDecoder} would. */
    static void check(byte[] buf, int from, int to) {
        if (!Utf8.isValid(buf, from, to)) {
            throw wrongEncoding(from);
        }
        int p = from;
        while (p < to) {
            if (buf[p] == '\\') {
                escaped(buf, p, to);
                p += lengthOfEscape(buf, p);
            } else {
                p++;
            }
        }
    }
}
