package io.github.jdynox.json;

import io.github.jdynox.DecodeException;
import java.util.BitSet;

/** Passes over whole JSON values without recursion, so that no nesting can exhaust the stack. */
final class JsonSkip {

    private JsonSkip() {}

    /** The index behind the value that begins at this index. */
    static int skip(byte[] buf, int from, int limit, int levels) {
        BitSet objects = new BitSet(64);
        int depth = 0;
        int p = from;
        boolean wantsValue = true;
        while (true) {
            p = space(buf, p, limit);
            if (wantsValue) {
                byte c = at(buf, p, limit, "a value");
                if (c == '{' || c == '[') {
                    if (depth == levels) {
                        throw JsonReader.tooDeep(p);
                    }
                    objects.set(depth++, c == '{');
                    p = space(buf, p + 1, limit);
                    byte next = at(buf, p, limit, c == '{' ? "a member name" : "an element");
                    if (next == (c == '{' ? '}' : ']')) {
                        p++;
                        depth--;
                        wantsValue = false;
                    } else if (c == '{') {
                        p = name(buf, p, limit);
                    }
                } else {
                    p = scalar(buf, p, limit);
                    wantsValue = false;
                }
            } else if (depth == 0) {
                return p;
            } else {
                boolean object = objects.get(depth - 1);
                byte c = at(
                        buf, p, limit, object ? "a comma or the end of the object" : "a comma or the end of the array");
                if (c == ',') {
                    p = object ? name(buf, space(buf, p + 1, limit), limit) : p + 1;
                    wantsValue = true;
                } else if (c == (object ? '}' : ']')) {
                    p++;
                    depth--;
                } else {
                    throw unexpected(
                            object ? "a comma or the end of the object" : "a comma or the end of the array", buf, p);
                }
            }
            if (!wantsValue && depth == 0) {
                return p;
            }
        }
    }

    private static int name(byte[] buf, int from, int limit) {
        if (at(buf, from, limit, "a member name") != '"') {
            throw unexpected("a member name", buf, from);
        }
        int p = space(buf, string(buf, from, limit), limit);
        if (at(buf, p, limit, "a colon") != ':') {
            throw unexpected("a colon", buf, p);
        }
        return p + 1;
    }

    private static int scalar(byte[] buf, int p, int limit) {
        return switch (buf[p]) {
            case '"' -> string(buf, p, limit);
            case 't', 'f', 'n' -> literal(buf, p, limit);
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NumberText.endOfJson(buf, p, limit);
            default -> throw unexpected("a value", buf, p);
        };
    }

    private static int string(byte[] buf, int from, int limit) {
        int end = StringText.endOfPlain(buf, from + 1, limit);
        if (end < limit && buf[end] == '"') {
            return end + 1;
        }
        int close = StringText.end(buf, end, limit);
        StringText.check(buf, end, close);
        return close + 1;
    }

    /** The index behind true, false or null. */
    static int literal(byte[] buf, int from, int limit) {
        String word = buf[from] == 't' ? "true" : buf[from] == 'f' ? "false" : "null";
        for (int i = 0; i < word.length(); i++) {
            if (at(buf, from + i, limit, word) != word.charAt(i)) {
                throw DecodeException.of("Expected " + word + " but was another word", from);
            }
        }
        return from + word.length();
    }

    private static int space(byte[] buf, int from, int limit) {
        int p = from;
        while (p < limit && JsonReader.isSpace(buf[p])) {
            p++;
        }
        return p;
    }

    private static byte at(byte[] buf, int p, int limit, String expected) {
        if (p >= limit) {
            throw DecodeException.of("Expected " + expected + " but the JSON ended", limit);
        }
        return buf[p];
    }

    private static DecodeException unexpected(String expected, byte[] buf, int p) {
        return DecodeException.of("Expected " + expected + " but was " + Tokens.described(buf[p]), p);
    }
}
