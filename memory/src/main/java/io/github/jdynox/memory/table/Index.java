package io.github.jdynox.memory.table;

import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.value.Value;
import org.jspecify.annotations.Nullable;

/** A secondary index: rows of its own for the items that have its key. */
public final class Index {

    private volatile IndexSchema schema;
    private final @Nullable Projection projection;
    private final Rows rows = new Rows();
    private long count;
    private long size;

    Index(IndexSchema schema, KeySchema tableKeys) {
        this.schema = schema;
        this.projection = schema.projection(tableKeys);
    }

    /** What defines the index. */
    public IndexSchema schema() {
        return schema;
    }

    /** Takes over what may change of an index that stays: its throughput. */
    void redefine(IndexSchema changed) {
        schema = changed;
    }

    Rows rows() {
        return rows;
    }

    long count() {
        return count;
    }

    long size() {
        return size;
    }

    /** Follows a change of the table and returns the write capacity that takes. */
    int follow(@Nullable Row old, @Nullable Row next) {
        Row before = old == null ? null : row(old);
        Row after = next == null ? null : row(next);
        if (before != null && after != null && before.hasSameKey(after)) {
            if (before.hasSameItem(after)) {
                if (projection == null) {
                    // The old row shares the old item's bytes; the new one takes its place so that those can go.
                    rows.put(after);
                }
                return 0;
            }
            replace(before, after);
            return Capacity.writeUnits(Math.max(before.size(), after.size()));
        }
        int units = (before == null ? 0 : Capacity.writeUnits(before.size()))
                + (after == null ? 0 : Capacity.writeUnits(after.size()));
        replace(before, after);
        return units;
    }

    private void replace(@Nullable Row before, @Nullable Row after) {
        if (before != null) {
            rows.remove(before);
            count--;
            size -= before.size();
        }
        if (after != null) {
            rows.put(after);
            count++;
            size += after.size();
        }
    }

    private @Nullable Row row(Row tableRow) {
        Value item = tableRow.item();
        if (!schema.covers(item)) {
            return null;
        }
        byte[] key = RowKey.ofIndex(item, schema.keys(), tableRow.keyBytes(), tableRow.keyLength());
        return Row.ofIndex(key, projection == null ? item : projection.of(item));
    }
}
