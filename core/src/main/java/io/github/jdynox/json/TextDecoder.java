package io.github.jdynox.json;

import java.util.Arrays;

/**
 * Decodes the strings that are not plain: with escapes, or beyond ASCII. One pass from the opening quote to the closing one:
 * into bytes as long as all is ASCII, into characters from there on. Both arrays are kept for the next string. For one
 * reader.
 */
final class TextDecoder {

    /** Eight letters and the space behind them. */
    private static final int MOST_PER_STEP = 9;

    /** How many bytes a step of letters of two bytes looks at. */
    private static final int LOOK_AHEAD = 2 * Words.SIZE + 1;

    private static final int ROOM = 64;

    private final byte[] buf;
    private final int limit;
    private byte[] bytes = new byte[256];
    private char[] chars = new char[256];
    private int pos;
    private int count;

    TextDecoder(byte[] buf, int limit) {
        this.buf = buf;
        this.limit = limit;
    }

    /** The index behind the closing quote of the string decoded last. */
    int end() {
        return pos;
    }

    /**
     * Decodes the string whose first character is at {@code start}. Malformed UTF-8 is refused; an escaped surrogate
     * without its partner is kept as it is.
     *
     * @param special the index of its first byte that is not plain
     */
    String decode(int start, int special) {
        int plain = special - start;
        if (buf[special] < 0) {
            room(plain);
            for (int i = 0; i < plain; i++) {
                chars[i] = (char) buf[start + i];
            }
            pos = special;
            count = plain;
            return decodeChars();
        }
        roomForBytes(plain);
        System.arraycopy(buf, start, bytes, 0, plain);
        pos = special;
        count = plain;
        return decodeBytes();
    }

    /** Goes on as long as every character is ASCII. */
    @SuppressWarnings("deprecation") // for ASCII it is right, and one copy
    private String decodeBytes() {
        byte[] out = bytes;
        int p = pos;
        int at = count;
        while (true) {
            if (at + Words.SIZE > out.length) {
                roomForBytes(at);
                out = bytes;
            }
            int plain = copyPlain(p, out, at);
            p += plain;
            at += plain;
            if (at + Words.SIZE > out.length) {
                continue;
            }
            if (p >= limit) {
                throw StringText.unended(limit);
            }
            int c = buf[p];
            if (c == '"') {
                pos = p + 1;
                return new String(out, 0, 0, at);
            }
            char escaped = c == '\\' ? StringText.escaped(buf, p, limit) : (char) c;
            if (c < 0 || escaped >= 0x80) {
                pos = p;
                count = at;
                widen();
                return decodeChars();
            }
            if (c != '\\' && c < ' ') {
                throw StringText.controlCharacter(p);
            }
            out[at++] = (byte) escaped;
            p += c == '\\' ? StringText.lengthOfEscape(buf, p) : 1;
        }
    }

    /** Copies plain characters to where there is room for a word: how many there were, or there was room for. */
    private int copyPlain(int from, byte[] out, int at) {
        int shift = at - from;
        int last = Math.min(limit, out.length - shift) - Words.SIZE;
        int p = from;
        while (p <= last) {
            long word = Words.at(buf, p);
            // All eight are copied; those past the end are overwritten.
            Words.put(out, p + shift, word);
            long ends = Words.ends(word);
            if (ends != 0) {
                return p + Words.before(ends) - from;
            }
            p += Words.SIZE;
        }
        return p - from;
    }

    private void widen() {
        room(count);
        for (int i = 0; i < count; i++) {
            chars[i] = (char) bytes[i];
        }
    }

    private String decodeChars() {
        char[] out = chars;
        int p = pos;
        int at = count;
        while (true) {
            if (at + MOST_PER_STEP > out.length) {
                room(at);
                out = chars;
            }
            if (p >= limit) {
                throw StringText.unended(limit);
            }
            int c = buf[p];
            if (c >= 0) {
                int plain = ascii(p, out, at);
                p += plain;
                at += plain;
                if (plain > 0) {
                    continue;
                }
                if (c == '"') {
                    pos = p + 1;
                    return new String(out, 0, at);
                } else if (c == '\\') {
                    out[at++] = StringText.escaped(buf, p, limit);
                    p += StringText.lengthOfEscape(buf, p);
                } else {
                    throw StringText.controlCharacter(p);
                }
            } else if (c < (byte) 0xE0) {
                int read = twoByteLetters(p, out, at);
                if (read == 0) {
                    out[at] = two(p, c);
                    read = 2;
                }
                p += read;
                at += read + 1 >> 1;
            } else if (c < (byte) 0xF0) {
                // The letters of a word are mostly of one length.
                do {
                    out[at++] = three(p, c);
                    p += 3;
                    c = p < limit ? buf[p] : 0;
                } while ((c & 0xF0) == 0xE0 && at < out.length);
            } else {
                int codePoint = four(p, c);
                out[at++] = Character.highSurrogate(codePoint);
                out[at++] = Character.lowSurrogate(codePoint);
                p += 4;
            }
        }
    }

    /** Copies plain characters, at most eight: how many there were. */
    private int ascii(int from, char[] out, int at) {
        if (from + Words.SIZE > limit) {
            return asciiNearEnd(from, out, at);
        }
        long word = Words.at(buf, from);
        long ends = Words.ends(word);
        if ((ends & 0x80) != 0) {
            return 0;
        }
        // All eight are copied, as that needs no loop; those past the end are overwritten.
        out[at] = (char) (word & 0xFF);
        out[at + 1] = (char) (word >>> 8 & 0xFF);
        out[at + 2] = (char) (word >>> 16 & 0xFF);
        out[at + 3] = (char) (word >>> 24 & 0xFF);
        out[at + 4] = (char) (word >>> 32 & 0xFF);
        out[at + 5] = (char) (word >>> 40 & 0xFF);
        out[at + 6] = (char) (word >>> 48 & 0xFF);
        out[at + 7] = (char) (word >>> 56);
        return Words.before(ends);
    }

    private int asciiNearEnd(int from, char[] out, int at) {
        int end = StringText.endOfPlain(buf, from, limit);
        for (int i = from; i < end; i++) {
            out[at + i - from] = (char) buf[i];
        }
        return end - from;
    }

    /**
     * Decodes letters of two bytes, at most eight, and a space behind them: how many bytes those were. Words end where no
     * processor foresees it, so that no branch depends on it: eight letters are always decoded, and those past the word's
     * end are overwritten.
     */
    private int twoByteLetters(int from, char[] out, int at) {
        if (from + LOOK_AHEAD > limit) {
            return 0;
        }
        long word = Words.at(buf, from);
        long more = Words.at(buf, from + Words.SIZE);
        long letters = Words.twoByteLetters(word);
        long moreLetters = Words.twoByteLetters(more);
        fourChars(letters, out, at);
        fourChars(moreLetters, out, at + 4);
        int count = Words.twoByteCount(word, letters);
        // The second four count where the first four are whole.
        count += Words.twoByteCount(more, moreLetters) & -(count >>> 2);
        out[at + count] = ' ';
        int isSpace = (buf[from + 2 * count] & 0xFF ^ ' ') - 1 >>> 31;
        return 2 * count + isSpace;
    }

    private static void fourChars(long letters, char[] out, int at) {
        out[at] = (char) letters;
        out[at + 1] = (char) (letters >>> 16);
        out[at + 2] = (char) (letters >>> 32);
        out[at + 3] = (char) (letters >>> 48);
    }

    private char two(int p, int lead) {
        int next = continuation(p + 1, p);
        // C0 and C1 would spell ASCII the long way; below C0 there is no first byte.
        if (lead < (byte) 0xC2) {
            throw StringText.wrongEncoding(p);
        }
        return (char) ((lead & 0x1F) << 6 | next);
    }

    private char three(int p, int lead) {
        int c;
        if (p + Words.SIZE <= limit) {
            int word = (int) Words.at(buf, p);
            if ((word & 0xC0C0F0) != 0x8080E0) {
                throw StringText.wrongEncoding(p);
            }
            c = (word & 0x0F) << 12 | word >>> 2 & 0xFC0 | word >>> 16 & 0x3F;
        } else {
            c = (lead & 0x0F) << 12 | continuation(p + 1, p) << 6 | continuation(p + 2, p);
        }
        if (c < 0x800 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            throw StringText.wrongEncoding(p);
        }
        return (char) c;
    }

    private int four(int p, int lead) {
        if ((lead & 0xF8) != 0xF0) {
            throw StringText.wrongEncoding(p);
        }
        int codePoint = (lead & 0x07) << 18
                | continuation(p + 1, p) << 12
                | continuation(p + 2, p) << 6
                | continuation(p + 3, p);
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            throw StringText.wrongEncoding(p);
        }
        return codePoint;
    }

    private int continuation(int p, int lead) {
        if (p >= limit) {
            throw StringText.unended(limit);
        }
        int c = buf[p];
        if ((c & 0xC0) != 0x80) {
            throw StringText.wrongEncoding(lead);
        }
        return c & 0x3F;
    }

    /** Makes room behind this many characters. */
    private void room(int count) {
        if (count + ROOM > chars.length) {
            chars = Arrays.copyOf(
                    chars, Math.max(count + ROOM, (int) Math.min(limit + (long) ROOM, chars.length * 2L)));
        }
    }

    private void roomForBytes(int more) {
        if (more + ROOM > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(more + ROOM, (int) Math.min(limit + (long) ROOM, bytes.length * 2L)));
        }
    }
}
