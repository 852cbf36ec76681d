package io.github.jdynox.memory.value;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One attribute value, as a window on bytes that never change. An item is a value of type {@link ValueType#M}.
 *
 * <p>Form: a type byte; then, for all but booleans and NULL, the length of the rest (see {@link Varint}) and the rest:
 * UTF-8, a {@link Decimal}, raw bytes, values one after the other (L), names and values (M), or elements with their
 * lengths (sets). Names of maps and elements of sets are kept in byte order, so equal values have equal bytes.
 */
public final class Value {

    static final int FALSE = 3;
    static final int TRUE = 4;
    static final int NULL = 5;

    private static final ValueType[] TYPES = {
        ValueType.S,
        ValueType.N,
        ValueType.B,
        ValueType.BOOL,
        ValueType.BOOL,
        ValueType.NULL,
        ValueType.SS,
        ValueType.NS,
        ValueType.BS,
        ValueType.L,
        ValueType.M
    };
    private static final int[] TAGS = {0, 1, 2, FALSE, NULL, 6, 7, 8, 9, 10};

    private final byte[] bytes;
    private final int start;
    private final int from;
    private final int to;

    private Value(byte[] bytes, int start, int from, int to) {
        this.bytes = bytes;
        this.start = start;
        this.from = from;
        this.to = to;
    }

    /** The value whose type byte stands at {@code start}. */
    public static Value at(byte[] bytes, int start) {
        if (isBare(bytes[start])) {
            return new Value(bytes, start, start + 1, start + 1);
        }
        int from = start + 1 + Varint.width(bytes, start + 1);
        return new Value(bytes, start, from, from + Varint.read(bytes, start + 1));
    }

    /** A string. */
    public static Value string(String text) {
        return scalar(ValueType.S, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A number from its stored form. */
    public static Value number(byte[] decimal) {
        return scalar(ValueType.N, decimal);
    }

    private static Value scalar(ValueType type, byte[] payload) {
        ValueWriter writer = new ValueWriter(payload.length + 6);
        writer.scalar(type, payload);
        return writer.value();
    }

    static int tag(ValueType type) {
        return TAGS[type.ordinal()];
    }

    static boolean isBare(int tag) {
        return tag >= FALSE && tag <= NULL;
    }

    static ValueType type(int tag) {
        return TYPES[tag];
    }

    /** The type. */
    public ValueType type() {
        return TYPES[bytes[start]];
    }

    /** The array this is a window on; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the type byte stands. */
    public int start() {
        return start;
    }

    /** Where the payload begins. */
    public int from() {
        return from;
    }

    /** Where the payload, and the value, ends. */
    public int to() {
        return to;
    }

    /** Length of the payload. */
    public int length() {
        return to - from;
    }

    /** A copy of the payload. */
    public byte[] payload() {
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** The text of a string, or the canonical text of a number. */
    public String text() {
        return type() == ValueType.N
                ? Decimal.text(bytes, from, to)
                : new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The truth of a boolean. */
    public boolean isTrue() {
        return bytes[start] == TRUE;
    }

    /** The attribute of a map, null where it has none of that name. */
    public @Nullable Value get(byte[] name) {
        for (Entries entries = entries(); entries.next(); ) {
            int order = entries.compareName(name);
            if (order == 0) {
                return entries.value();
            }
            if (order > 0) {
                return null;
            }
        }
        return null;
    }

    /** The attribute of a map, null where it has none of that name. */
    public @Nullable Value get(String name) {
        return get(name.getBytes(StandardCharsets.UTF_8));
    }

    /** The element of a list, null past its end. */
    public @Nullable Value element(int index) {
        Elements elements = elements();
        for (int i = 0; elements.next(); i++) {
            if (i == index) {
                return elements.value();
            }
        }
        return null;
    }

    /** The attributes of a map, in byte order of their names. */
    public Entries entries() {
        return new Entries(bytes, from, to);
    }

    /** The elements of a list in order, or of a set in byte order. */
    public Elements elements() {
        return new Elements(bytes, from, to, type());
    }

    /** Number of elements of a list, set or map. */
    public int count() {
        int count = 0;
        if (type() == ValueType.M) {
            for (Entries entries = entries(); entries.next(); ) {
                count++;
            }
            return count;
        }
        for (Elements elements = elements(); elements.next(); ) {
            count++;
        }
        return count;
    }

    /** The order of two strings, numbers or binaries of one type: UTF-8 bytes, numeric, unsigned bytes. */
    @SuppressWarnings("MissingImplementsComparable") // values of different types have no order
    public int compareTo(Value other) {
        return Arrays.compareUnsigned(bytes, from, to, other.bytes, other.from, other.to);
    }

    /** This value in an array of its own length. */
    public Value compact() {
        return start == 0 && to == bytes.length ? this : at(Arrays.copyOfRange(bytes, start, to), 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Value that && Arrays.equals(bytes, start, to, that.bytes, that.start, that.to);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = start; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash;
    }

    /** The type and the length alone: attribute values reach no message. */
    @Override
    public String toString() {
        return type() + "[" + length() + "]";
    }
}
