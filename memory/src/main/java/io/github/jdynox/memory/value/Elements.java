package io.github.jdynox.memory.value;

import java.util.Arrays;

/** A walk over the elements of a list or set; stands before the first element at the start. */
public final class Elements {

    private final byte[] bytes;
    private final int end;
    private final ValueType type;
    private int at;
    private int from;
    private int next;

    Elements(byte[] bytes, int from, int end, ValueType type) {
        this.bytes = bytes;
        this.next = from;
        this.end = end;
        this.type = type;
    }

    /** Steps to the next element; false when there is none. */
    public boolean next() {
        if (next >= end) {
            return false;
        }
        at = next;
        if (type == ValueType.L) {
            next = skip(bytes, at);
        } else {
            from = at + Varint.width(bytes, at);
            next = from + Varint.read(bytes, at);
        }
        return true;
    }

    /** The element as a value of its own. */
    public Value value() {
        if (type == ValueType.L) {
            return Value.at(bytes, at);
        }
        ValueWriter writer = new ValueWriter(next - from + 6);
        writer.scalar(type.element(), bytes, from, next - from);
        return writer.value();
    }

    /** Where the payload of a set's element begins. */
    public int from() {
        return from;
    }

    /** Where the payload of a set's element ends. */
    public int to() {
        return next;
    }

    /** Whether a set's element has the payload of the given scalar. */
    public boolean matches(Value scalar) {
        return Arrays.equals(bytes, from, next, scalar.bytes(), scalar.from(), scalar.to());
    }

    /** The place behind the value that begins at {@code start}. */
    static int skip(byte[] bytes, int start) {
        return Value.isBare(bytes[start])
                ? start + 1
                : start + 1 + Varint.width(bytes, start + 1) + Varint.read(bytes, start + 1);
    }
}
