package io.github.jdynox.json;

import io.github.jdynox.DecodeException;
import java.nio.charset.StandardCharsets;

/**
 * The insides of JSON strings. Most of them are plain: ASCII without escapes, which {@link #endOfPlain} passes over eight
 * bytes at a time and which become a String by one copy.
 */
final class StringText {

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
                throw DecodeException.of("Expected a string without control characters but there was one", p);
            } else {
                p++;
            }
        }
        throw unended(limit);
    }

    static DecodeException unended(int limit) {
        return DecodeException.of("Expected the end of a string but the JSON ended", limit);
    }

    /** Decodes what {@link #end} delimited. An escaped surrogate without its partner is kept as it is. */
    static String decode(byte[] buf, int from, int to) {
        int escape = from;
        while (escape < to && buf[escape] != '\\') {
            escape++;
        }
        return escape == to ? utf8(buf, from, to) : unescape(buf, from, to);
    }

    private static String utf8(byte[] buf, int from, int to) {
        String text = new String(buf, from, to - from, StandardCharsets.UTF_8);
        // Java's decoder replaces what is malformed; only a text with replacement characters needs a second look.
        if (text.indexOf('\uFFFD') >= 0 && !Utf8.isValid(buf, from, to)) {
            throw wrongEncoding(from);
        }
        return text;
    }

    private static String unescape(byte[] buf, int from, int to) {
        byte[] plain = new byte[to - from];
        int count = 0;
        int p = from;
        while (p < to) {
            int run = p;
            while (run < to && buf[run] != '\\') {
                run++;
            }
            System.arraycopy(buf, p, plain, count, run - p);
            count += run - p;
            p = run;
            if (p < to) {
                char c = escaped(buf, p, to);
                if (c >= 0x80) {
                    return unescapeWide(buf, from, to);
                }
                plain[count++] = (byte) c;
                p += lengthOfEscape(buf, p);
            }
        }
        String text = new String(plain, 0, count, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0 && !Utf8.isValid(plain, 0, count)) {
            throw wrongEncoding(from);
        }
        return text;
    }

    /** With characters that are escaped though they need not be; halves of surrogate pairs among them have no UTF-8. */
    private static String unescapeWide(byte[] buf, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int p = from;
        while (p < to) {
            int run = p;
            while (run < to && buf[run] != '\\') {
                run++;
            }
            text.append(utf8(buf, p, run));
            p = run;
            if (p < to) {
                text.append(escaped(buf, p, to));
                p += lengthOfEscape(buf, p);
            }
        }
        return text.toString();
    }

    private static int lengthOfEscape(byte[] buf, int at) {
        return buf[at + 1] == 'u' ? 6 : 2;
    }

    /** The character of the escape at this index. */
    static char escaped(byte[] buf, int at, int to) {
        byte c = at + 1 < to ? buf[at + 1] : 0;
        return switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> (char) hex(buf, at + 2, to);
            default -> throw wrongEscape(at);
        };
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

    private static DecodeException wrongEncoding(int from) {
        return DecodeException.of("Expected UTF-8 in a string but was another encoding", from);
    }

    /** Checks the escapes and the encoding of what {@link #end} delimited, as {@link #decode} would. */
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
