package io.github.jdynox.memory.table;

import io.github.jdynox.memory.expression.KeyCondition;
import io.github.jdynox.memory.value.Value;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of rows.
 *
 * @param from the first key that belongs to it
 * @param to the first key that no longer does, null for none
 */
public record KeyRange(byte[] from, byte @Nullable [] to) {

    /** All rows. */
    public static final KeyRange ALL = new KeyRange(new byte[0], null);

    /** The rows of one segment of a scan. */
    public static KeyRange segment(int segment, int totalSegments) {
        byte[] from = RowKey.firstOfSegment(segment, totalSegments);
        return new KeyRange(from == null ? new byte[0] : from, RowKey.firstOfSegment(segment + 1, totalSegments));
    }

    /**
     * The rows of one partition whose sort values meet conditions: any number of equalities, then one of any kind.
     */
    public static KeyRange query(List<Value> partition, List<KeyCondition> sort) {
        ByteArrayOutputStream prefix = RowKey.partition(partition);
        int last = sort.size() - 1;
        for (int i = 0; i < last; i++) {
            RowKey.sortValue(prefix, sort.get(i).values().get(0), true);
        }
        byte[] start = prefix.toByteArray();
        return last < 0 ? startingWith(start) : within(start, sort.get(last));
    }

    private static KeyRange within(byte[] prefix, KeyCondition condition) {
        byte[] value = with(prefix, condition.values().get(0), true);
        return switch (condition.operator()) {
            case EQ -> startingWith(value);
            case LT -> new KeyRange(prefix, value);
            case LE -> new KeyRange(prefix, behind(value));
            case GT -> new KeyRange(orEnd(behind(value)), behind(prefix));
            case GE -> new KeyRange(value, behind(prefix));
            case BETWEEN -> new KeyRange(
                    value, behind(with(prefix, condition.values().get(1), true)));
            case BEGINS_WITH -> startingWith(with(prefix, condition.values().get(0), false));
            case NOT_INDEXABLE -> throw new IllegalStateException("A key is searched by " + condition.operator());
        };
    }

    private static byte[] with(byte[] prefix, Value value, boolean closed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(prefix.length + value.length() + 2);
        bytes.writeBytes(prefix);
        RowKey.sortValue(bytes, value, closed);
        return bytes.toByteArray();
    }

    private static KeyRange startingWith(byte[] prefix) {
        return new KeyRange(prefix, behind(prefix));
    }

    private static byte[] orEnd(byte @Nullable [] key) {
        return key == null ? new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF} : key;
    }

    /** The first key behind all that begin with a prefix. */
    private static byte @Nullable [] behind(byte[] prefix) {
        int last = prefix.length - 1;
        while (last >= 0 && prefix[last] == (byte) 0xFF) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        byte[] next = Arrays.copyOf(prefix, last + 1);
        next[last]++;
        return next;
    }

    /** What is left of the range when a reader has come to a key, which itself is left out. */
    public KeyRange beyond(byte[] key, boolean forward) {
        if (!forward) {
            return to == null || Arrays.compareUnsigned(key, to) < 0 ? new KeyRange(from, key) : this;
        }
        byte[] next = Arrays.copyOf(key, key.length + 1);
        return Arrays.compareUnsigned(next, from) > 0 ? new KeyRange(next, to) : this;
    }

    boolean isEmpty() {
        return to != null && Arrays.compareUnsigned(from, to) >= 0;
    }
}
