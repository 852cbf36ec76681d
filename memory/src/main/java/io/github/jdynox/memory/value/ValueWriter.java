package io.github.jdynox.memory.value;

import java.util.Arrays;

/**
 * Writes values in the form that {@link Value} reads. Containers are opened and closed; maps and sets are put in order
 * when they are closed.
 */
public final class ValueWriter {

    private byte[] bytes;
    private int end;

    /** A writer with room for so many bytes; it grows. */
    public ValueWriter(int capacity) {
        this.bytes = new byte[capacity];
    }

    /** The first value written, in an array of exactly its length. */
    public Value value() {
        return Value.at(toBytes(), 0);
    }

    /** Everything written so far. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, end);
    }

    /** How many bytes have been written. */
    public int position() {
        return end;
    }

    /** Gives up everything from a position on. */
    public void rewind(int position) {
        end = position;
    }

    /** Writes a string, number or binary from its payload. */
    public void scalar(ValueType type, byte[] payload) {
        scalar(type, payload, 0, payload.length);
    }

    void scalar(ValueType type, byte[] payload, int from, int length) {
        reserve(length + 6);
        bytes[end++] = (byte) Value.tag(type);
        end = Varint.write(bytes, end, length);
        System.arraycopy(payload, from, bytes, end, length);
        end += length;
    }

    /** Writes a boolean. */
    public void bool(boolean value) {
        reserve(1);
        bytes[end++] = (byte) (value ? Value.TRUE : Value.FALSE);
    }

    /** Writes NULL. */
    public void nothing() {
        reserve(1);
        bytes[end++] = Value.NULL;
    }

    /** Writes a copy of a value. */
    public void copy(Value value) {
        raw(value.bytes(), value.start(), value.to() - value.start());
    }

    /** Writes the name of a map's next entry, or a set's next element. */
    public void block(byte[] payload) {
        block(payload, 0, payload.length);
    }

    /** Writes the name of a map's next entry, or a set's next element. */
    public void block(byte[] payload, int from, int length) {
        reserve(length + 5);
        end = Varint.write(bytes, end, length);
        System.arraycopy(payload, from, bytes, end, length);
        end += length;
    }

    /** Opens a list, set or map and returns the mark that closes it. */
    public int open(ValueType type) {
        reserve(1);
        bytes[end++] = (byte) Value.tag(type);
        return end;
    }

    /** Closes a list, whose elements keep their order. */
    public void closeList(int mark) {
        int length = end - mark;
        int width = Varint.widthOf(length);
        reserve(width);
        System.arraycopy(bytes, mark, bytes, mark + width, length);
        Varint.write(bytes, mark, length);
        end += width;
    }

    /** Closes a map: entries in order of their names, of equal names the last one stays. */
    public void closeMap(int mark) {
        Blocks.sort(bytes, mark, end, true);
        end = Blocks.dropRepeated(bytes, mark, end);
        closeList(mark);
    }

    /** Closes a set and tells whether all its elements are distinct; repeated ones stay. */
    public boolean closeSet(int mark) {
        Blocks.sort(bytes, mark, end, false);
        boolean distinct = !Blocks.hasRepeated(bytes, mark, end);
        closeList(mark);
        return distinct;
    }

    private void raw(byte[] source, int from, int length) {
        reserve(length);
        System.arraycopy(source, from, bytes, end, length);
        end += length;
    }

    private void reserve(int more) {
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, end + more));
        }
    }
}
