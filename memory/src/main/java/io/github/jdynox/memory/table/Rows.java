package io.github.jdynox.memory.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Rows in key order. A page costs as much as the rows in it, however large the whole. */
final class Rows {

    private static final long PAGE_SIZE = 1024 * 1024;

    private final ConcurrentNavigableMap<Row, Row> rows = new ConcurrentSkipListMap<>();

    @Nullable
    Row find(byte[] key) {
        return rows.get(Row.place(key));
    }

    void put(Row row) {
        // Key and value must be of one row: a key left behind would hold the bytes of an item long gone.
        rows.remove(row);
        rows.put(row, row);
    }

    void remove(Row row) {
        rows.remove(row);
    }

    Iterable<Row> all() {
        return rows.values();
    }

    /** Reads until the range is exhausted, {@code limit} rows are read or their sizes reach 1 MB. */
    Page read(KeyRange range, boolean forward, int limit) {
        List<Row> page = new ArrayList<>();
        long size = 0;
        if (range.isEmpty()) {
            return new Page(page, null, 0);
        }
        ConcurrentNavigableMap<Row, Row> part = part(range);
        for (Row row : (forward ? part : part.descendingMap()).values()) {
            page.add(row);
            size += row.size();
            if (page.size() == limit || size >= PAGE_SIZE) {
                return new Page(page, row, size);
            }
        }
        return new Page(page, null, size);
    }

    private ConcurrentNavigableMap<Row, Row> part(KeyRange range) {
        Row from = Row.place(range.from());
        return range.to() == null ? rows.tailMap(from, true) : rows.subMap(from, true, Row.place(range.to()), false);
    }
}
