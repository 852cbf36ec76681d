package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Several items read at one moment. */
final class ReadTransaction {

    private ReadTransaction() {}

    /**
     * One item to read.
     *
     * @param shown makes of the item what is asked for
     */
    record Get(Table table, Value key, UnaryOperator<Value> shown) {}

    /** @param checked give the parts, their keys checked; a fault is a reason to cancel */
    static void answer(JsonOutput out, Members request, List<Supplier<Get>> checked) {
        Cancellation cancellation = new Cancellation();
        List<Get> gets = new ArrayList<>();
        checked.forEach(get -> cancellation.check(() -> gets.add(get.get())));
        cancellation.raise();
        requireDistinct(gets);
        List<@Nullable Row> rows = rows(gets);
        if (rows.stream().mapToLong(row -> row == null ? 0 : row.size()).sum() > WriteTransaction.MOST_BYTES) {
            throw ServiceFault.validation(WriteTransaction.TOO_LARGE);
        }
        write(out, request, gets, rows);
    }

    private static void requireDistinct(List<Get> gets) {
        long distinct = gets.stream()
                .map(get -> List.of(get.table(), get.key()))
                .distinct()
                .count();
        if (distinct < gets.size()) {
            throw ServiceFault.validation("Transaction request cannot include multiple operations on one item");
        }
    }

    private static List<@Nullable Row> rows(List<Get> gets) {
        return TableLocks.reading(gets.stream().map(Get::table).toList(), () -> {
            List<@Nullable Row> rows = new ArrayList<>(gets.size());
            for (Get get : gets) {
                rows.add(get.table().find(RowKey.of(get.key(), get.table().keys())));
            }
            return rows;
        });
    }

    private static void write(JsonOutput out, Members request, List<Get> gets, List<@Nullable Row> rows) {
        Map<Table, ConsumedCapacity> capacities = new LinkedHashMap<>();
        out.object().name("Responses").array();
        for (int i = 0; i < gets.size(); i++) {
            Get get = gets.get(i);
            Row row = rows.get(i);
            capacities
                    .computeIfAbsent(get.table(), table -> ConsumedCapacity.ofTransaction(table, "ReadCapacityUnits"))
                    .add(2 * GetItem.units(row, true));
            out.object();
            // An item that has nothing of what is asked for is left out.
            Value item = row == null ? null : get.shown().apply(row.item());
            if (item != null && item.length() > 0) {
                out.name("Item").item(item);
            }
            out.endObject();
        }
        out.endArray();
        Batches.writeCapacities(out, request, capacities.values());
        out.endObject();
    }
}
