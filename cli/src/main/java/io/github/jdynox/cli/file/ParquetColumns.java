package io.github.jdynox.cli.file;

import io.github.jdynox.DynoxException;
import io.github.jdynox.cli.output.Columns;
import io.github.jdynox.cli.output.JsonText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** The columns of a Parquet file: given types, and those that a sample of the items has. */
final class ParquetColumns {

    /** Takes, as JSON, what an item has that its columns do not take. */
    static final String OTHERS = "(others)";

    private final Map<String, ColumnType> types = new LinkedHashMap<>();
    private final Map<String, ColumnType> given;
    private final boolean others;

    /** Whether attributes belong to the file that have no column; else they came with what was selected, as a key does. */
    private final boolean open;

    ParquetColumns(
            Columns columns,
            Map<String, ColumnType> given,
            Collection<Map<String, @Nullable Object>> sample,
            boolean more) {
        this.given = given;
        this.open = columns.isOpen();
        for (String name : columns.of(sample)) {
            types.put(name, given.getOrDefault(name, inferred(name, sample)));
        }
        this.others = more && (open || !given.keySet().containsAll(types.keySet()));
    }

    private static ColumnType inferred(String name, Collection<Map<String, @Nullable Object>> sample) {
        List<Object> values = new ArrayList<>();
        for (Map<String, @Nullable Object> item : sample) {
            Object value = item.get(name);
            if (value != null) {
                values.add(value);
            }
        }
        return values.isEmpty() ? ColumnType.JSON : ColumnType.ofAll(values);
    }

    MessageType schema() {
        List<Type> columns = new ArrayList<>();
        types.forEach((name, type) -> columns.add(type.column(name)));
        if (others) {
            columns.add(ColumnType.JSON.column(OTHERS));
        }
        return new MessageType("item", columns);
    }

    /** Writes an item; gives whether something of it went to the column of others. */
    boolean write(RecordConsumer out, Map<String, @Nullable Object> item) {
        Map<String, @Nullable Object> beside = new LinkedHashMap<>();
        item.forEach((name, value) -> {
            ColumnType type = types.get(name);
            if (type == null ? open : value != null && !type.takes(value)) {
                beside.put(name, value);
            }
        });
        beside.keySet().stream().filter(given::containsKey).findFirst().ifPresent(name -> {
            throw refused(name);
        });
        out.startMessage();
        int index = 0;
        for (Map.Entry<String, ColumnType> column : types.entrySet()) {
            Object value = beside.containsKey(column.getKey()) ? null : item.get(column.getKey());
            if (value != null) {
                add(out, column.getKey(), index, column.getValue(), value);
            }
            index++;
        }
        if (!beside.isEmpty() && others) {
            add(out, OTHERS, index, ColumnType.STRING, JsonText.of(beside));
        }
        out.endMessage();
        return !beside.isEmpty();
    }

    private static void add(RecordConsumer out, String name, int index, ColumnType type, Object value) {
        out.startField(name, index);
        type.write(out, value);
        out.endField(name, index);
    }

    private DynoxException refused(String name) {
        ColumnType type = Objects.requireNonNull(given.get(name));
        return new DynoxException("Expected " + type.description() + " in attribute " + name + ", since " + type
                + " was selected for it, but an item has another value there; --select " + name
                + ":json takes any value.");
    }
}
