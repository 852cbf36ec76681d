package io.github.jdynox.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One of {@link Names}: its bytes as words, to be compared in one or two steps. */
final class Name {

    final Names owner;
    final int index;
    final String text;

    /** As it is written behind another member: {@code ,"name":}. */
    final byte[] encoded;

    /** The name alone, without escapes. */
    private final byte[] plain;

    final int length;

    /** How many bytes must be there to be read as words. */
    private final int span;

    /** The first eight bytes, as far as there are so many; the comma is left out, as a brace may stand there. */
    private final long head;

    private final long headMask;

    /** The last eight bytes, which overlap the first; not used when there are at most eight. */
    private final long tail;

    /**
     * What last came after this name. Written by many threads without care: whatever is seen is a Name of the same owner,
     * and it is compared with the bytes before it is believed.
     */
    Name next = this;

    Name(Names owner, int index, String text) {
        this.owner = owner;
        this.index = index;
        this.text = text;
        this.plain = text.getBytes(StandardCharsets.UTF_8);
        JsonWriter out = new JsonWriter(text.length() + 4);
        // Behind a value, here a number, the writer puts the comma by itself.
        byte[] member = out.value(0).name(text).toByteArray();
        this.encoded = Arrays.copyOfRange(member, 1, member.length);
        this.length = encoded.length;
        this.span = Math.max(Words.SIZE, length);
        byte[] padded = Arrays.copyOf(encoded, span);
        int known = Math.min(Words.SIZE, length);
        this.headMask = -1L >>> (Words.SIZE - known) * 8 & ~0xFFL;
        this.head = Words.at(padded, 0) & headMask;
        this.tail = Words.at(padded, span - Words.SIZE);
    }

    /** Whether this name stands at this index, where its comma or the object's opening brace is. */
    boolean isAt(byte[] buf, int at, int limit) {
        if (at + span > limit) {
            return isNearEndAt(buf, at, limit);
        }
        if ((Words.at(buf, at) & headMask) != head) {
            return false;
        }
        return length <= Words.SIZE
                || Words.at(buf, at + length - Words.SIZE) == tail && (length <= 2 * Words.SIZE || isMiddleAt(buf, at));
    }

    private boolean isNearEndAt(byte[] buf, int at, int limit) {
        return at + length <= limit && Arrays.equals(encoded, 1, length, buf, at + 1, at + length);
    }

    private boolean isMiddleAt(byte[] buf, int at) {
        return Arrays.equals(encoded, Words.SIZE, length - Words.SIZE, buf, at + Words.SIZE, at + length - Words.SIZE);
    }

    /** Whether these bytes, which hold no escape, are this name. */
    boolean is(byte[] buf, int from, int to) {
        return Arrays.equals(plain, 0, plain.length, buf, from, to);
    }
}
