package io.github.jdynox.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or index of {@code tables.txt} that random requests read.
 *
 * @param index null for the table itself
 * @param sort null where the partition is all of the key
 * @param projectsAll whether it holds whole items
 */
record ReadSource(
        String table, @Nullable String index, Key partition, @Nullable Key sort, boolean global, boolean projectsAll) {

    /** An attribute of a key; what is no plain name needs a placeholder. */
    record Key(String name, String type) {}

    static final List<ReadSource> TABLES = List.of(
            table("orders", "S", "N"), table("events", "S", "S"), table("blobs", "B", "B"), table("counts", "N", null));

    private static final Key PK = new Key("pk", "S");
    private static final Key STATUS = new Key("status", "S");
    private static final Key TOTAL = new Key("total", "N");

    static final List<ReadSource> INDEXES = List.of(
            new ReadSource("orders", "byTotal", PK, TOTAL, false, false),
            new ReadSource("orders", "byStatus", STATUS, TOTAL, true, true),
            new ReadSource("orders", "statusKeys", STATUS, null, true, false),
            new ReadSource("orders", "statusInclude", STATUS, null, true, false));

    private static ReadSource table(String name, String partition, @Nullable String sort) {
        return new ReadSource(
                name, null, new Key("pk", partition), sort == null ? null : new Key("sk", sort), false, true);
    }
}
