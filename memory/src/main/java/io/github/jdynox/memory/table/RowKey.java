package io.github.jdynox.memory.table;

import io.github.jdynox.memory.value.Value;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that rows are ordered by: a hash of the partition, the partition, the sort values in their own order.
 *
 * <p>The hash depends on the partition's values alone, so neither writes nor deletes move a partition within a scan, and
 * a segment of a scan is one range of hashes. Sort values are escaped (0 becomes 0 255) and closed by 0 0, so that no
 * value's bytes run on into the next one's.
 */
public final class RowKey {

    private static final int HASH_BITS = 32;

    private RowKey() {}

    /** The key of a row of a table. */
    public static byte[] of(Value item, KeySchema schema) {
        ByteArrayOutputStream bytes = start(item, schema.partition());
        for (KeyAttribute attribute : schema.sort()) {
            sortValue(bytes, required(attribute.in(item), attribute), true);
        }
        return bytes.toByteArray();
    }

    /** The key of a row of an index: its own key does not tell rows apart, so that of the table follows. */
    public static byte[] ofIndex(Value item, KeySchema schema, byte[] tableKey) {
        return ofIndex(item, schema, tableKey, tableKey.length);
    }

    static byte[] ofIndex(Value item, KeySchema schema, byte[] tableKey, int tableKeyLength) {
        ByteArrayOutputStream bytes = start(item, schema.partition());
        for (KeyAttribute attribute : schema.sort()) {
            sortValue(bytes, required(attribute.in(item), attribute), true);
        }
        bytes.write(tableKey, 0, tableKeyLength);
        return bytes.toByteArray();
    }

    /** What the keys of one partition begin with. */
    static ByteArrayOutputStream partition(List<Value> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(48);
        int hash = hash(values);
        for (int shift = HASH_BITS - 8; shift >= 0; shift -= 8) {
            bytes.write(hash >>> shift);
        }
        for (Value value : values) {
            bytes.write(value.length() >>> 8);
            bytes.write(value.length());
            bytes.write(value.bytes(), value.from(), value.length());
        }
        return bytes;
    }

    /** Appends a sort value; not {@code closed}, it stands for all values that begin with it. */
    static void sortValue(ByteArrayOutputStream bytes, Value value, boolean closed) {
        byte[] source = value.bytes();
        for (int i = value.from(); i < value.to(); i++) {
            bytes.write(source[i]);
            if (source[i] == 0) {
                bytes.write(0xFF);
            }
        }
        if (closed) {
            bytes.write(0);
            bytes.write(0);
        }
    }

    /** The segment that a key belongs to. */
    public static int segment(byte[] key, int totalSegments) {
        long hash = 0;
        for (int i = 0; i < HASH_BITS / 8; i++) {
            hash = hash << 8 | key[i] & 0xFF;
        }
        return (int) (hash * totalSegments >>> HASH_BITS);
    }

    /** What the first key of a segment begins with; null behind the last segment. */
    static byte @Nullable [] firstOfSegment(int segment, int totalSegments) {
        if (segment == totalSegments) {
            return null;
        }
        long hash = (((long) segment << HASH_BITS) + totalSegments - 1) / totalSegments;
        byte[] bytes = new byte[HASH_BITS / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (hash >>> HASH_BITS - 8 * (i + 1));
        }
        return bytes;
    }

    private static ByteArrayOutputStream start(Value item, List<KeyAttribute> attributes) {
        List<Value> values = new ArrayList<>(attributes.size());
        for (KeyAttribute attribute : attributes) {
            values.add(required(attribute.in(item), attribute));
        }
        return partition(values);
    }

    private static Value required(@Nullable Value value, KeyAttribute attribute) {
        if (value == null) {
            throw new IllegalStateException("A row key was asked for before the key was checked: " + attribute.name());
        }
        return value;
    }

    /** FNV-1a over the values, then a finaliser, so that keys that differ in their last bytes alone spread too. */
    private static int hash(List<Value> values) {
        long hash = 0xcbf29ce484222325L;
        for (Value value : values) {
            for (int i = value.from(); i < value.to(); i++) {
                hash = (hash ^ value.bytes()[i] & 0xFF) * 0x100000001b3L;
            }
            hash = (hash ^ value.type().ordinal()) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return (int) (hash ^ hash >>> 33);
    }
}
