package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

final class TransactGetItems implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("TransactGetItemsInput")
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .require(
                    "TransactItems",
                    Shapes.list(
                            Shapes.structure("TransactGetItem")
                                    .require(
                                            "Get",
                                            Shapes.structure("Get")
                                                    .require("TableName", Common.TABLE)
                                                    .require("Key", Shapes.attributes())
                                                    .with("ProjectionExpression", Shapes.text())
                                                    .with("ExpressionAttributeNames", Common.EXPRESSION_NAMES)
                                                    .build())
                                    .build(),
                            Rule.minLength(1),
                            Rule.maxLength(100)))
            .build();

    private final Tables tables;

    TransactGetItems(Tables tables) {
        this.tables = tables;
    }

    private record Get(Table table, Value key, @Nullable Projection projection) {

        /** What is asked for of the item; null where it has none of that. */
        @Nullable
        Value shown(Value item) {
            Value shown = projection == null ? item : projection.of(item);
            return shown.length() == 0 ? null : shown;
        }
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        List<Members> items = request.list("TransactItems");
        List<Function<Tables, Get>> read =
                items.stream().map(item -> get(item.requiredMembers("Get"))).toList();
        List<Get> gets = read.stream().map(get -> get.apply(tables)).toList();
        Cancellation cancellation = new Cancellation();
        gets.forEach(get -> cancellation.attempt(() -> KeyRules.requireKey(get.table(), get.key())));
        cancellation.raise();
        requireDistinct(gets);
        List<@Nullable Row> rows = rows(gets);
        if (rows.stream().mapToLong(row -> row == null ? 0 : row.size()).sum() > TransactWriteItems.MOST_BYTES) {
            throw ServiceFault.validation(TransactWriteItems.TOO_LARGE);
        }
        write(out, request, gets, rows);
    }

    /** Reads one get. Its table is looked up later, when all have been read. */
    private static Function<Tables, Get> get(Members get) {
        ExpressionParameters.requireOneKind(get, List.of("ProjectionExpression"), List.of());
        Value key = get.requiredAttributes("Key").checked();
        Projection projection = Projections.of(get);
        String name = get.requiredText("TableName");
        return tables -> new Get(tables.forItems(name), key, projection);
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
            Value item = row == null ? null : get.shown(row.item());
            if (item != null) {
                out.name("Item").item(item);
            }
            out.endObject();
        }
        out.endArray();
        Batches.writeCapacities(out, request, capacities.values());
        out.endObject();
    }
}
