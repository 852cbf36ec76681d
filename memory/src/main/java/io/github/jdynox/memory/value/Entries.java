package io.github.jdynox.memory.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A walk over the names and values of a map; stands before the first entry at the start. */
public final class Entries {

    private final byte[] bytes;
    private final int end;
    private int next;
    private int nameFrom;
    private int nameTo;

    Entries(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.next = from;
        this.end = end;
    }

    /** Steps to the next entry; false when there is none. */
    public boolean next() {
        if (next >= end) {
            return false;
        }
        nameFrom = next + Varint.width(bytes, next);
        nameTo = nameFrom + Varint.read(bytes, next);
        next = Elements.skip(bytes, nameTo);
        return true;
    }

    /** The entry's name. */
    public String name() {
        return new String(bytes, nameFrom, nameTo - nameFrom, StandardCharsets.UTF_8);
    }

    /** The entry's name in UTF-8. */
    public byte[] nameBytes() {
        return Arrays.copyOfRange(bytes, nameFrom, nameTo);
    }

    /** Where the name begins in the value's bytes. */
    public int nameFrom() {
        return nameFrom;
    }

    /** Where the name ends in the value's bytes. */
    public int nameTo() {
        return nameTo;
    }

    /** Below zero where the entry's name comes before the given one in byte order, zero where they are equal. */
    public int compareName(byte[] name) {
        return Arrays.compareUnsigned(bytes, nameFrom, nameTo, name, 0, name.length);
    }

    /** The entry's value. */
    public Value value() {
        return Value.at(bytes, nameTo);
    }
}
