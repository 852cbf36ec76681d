package io.github.jdynox.memory.table;

import io.github.jdynox.memory.value.ItemSize;
import io.github.jdynox.memory.value.Value;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A stored item with the key that orders it. Rows of a table hold key and item in one array; rows of an index that
 * projects everything share the item's array with the table. A row never changes.
 */
public final class Row implements Comparable<Row> {

    private final byte[] key;
    private final int keyLength;
    private final byte[] bytes;
    private final int itemAt;
    private final int size;

    private Row(byte[] key, int keyLength, byte[] bytes, int itemAt, int size) {
        this.key = key;
        this.keyLength = keyLength;
        this.bytes = bytes;
        this.itemAt = itemAt;
        this.size = size;
    }

    /** A row of a table. */
    public static Row of(byte[] key, Value item) {
        int length = item.to() - item.start();
        byte[] bytes = Arrays.copyOf(key, key.length + length);
        System.arraycopy(item.bytes(), item.start(), bytes, key.length, length);
        return new Row(bytes, key.length, bytes, key.length, ItemSize.of(item));
    }

    /** A row of an index. */
    static Row ofIndex(byte[] key, Value item) {
        return new Row(key, key.length, item.bytes(), item.start(), ItemSize.of(item));
    }

    /** A place in the order, with no item. */
    static Row place(byte[] key) {
        return new Row(key, key.length, key, 0, 0);
    }

    /** The item. */
    public Value item() {
        return Value.at(bytes, itemAt);
    }

    /** Size of the item as DynamoDB counts it. */
    public int size() {
        return size;
    }

    /** A copy of the key. */
    public byte[] key() {
        return Arrays.copyOf(key, keyLength);
    }

    byte[] keyBytes() {
        return key;
    }

    int keyLength() {
        return keyLength;
    }

    /** The first four bytes of the key, as an unsigned number; bytes it has not count as 0. */
    int head() {
        int head = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            head = head << 8 | (i < keyLength ? key[i] & 0xFF : 0);
        }
        return head;
    }

    boolean hasSameKey(Row other) {
        return compareTo(other) == 0;
    }

    boolean hasSameItem(Row other) {
        return item().equals(other.item());
    }

    @Override
    public int compareTo(Row other) {
        return Arrays.compareUnsigned(key, 0, keyLength, other.key, 0, other.keyLength);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && compareTo(row) == 0;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = 0; i < keyLength; i++) {
            hash = 31 * hash + key[i];
        }
        return hash;
    }
}
