package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.Attributes;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class BatchGetItem implements Operation {

    private static final int MOST = 100;
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private static final Shape.Structure SHAPE = Shapes.structure("BatchGetItemInput")
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .require(
                    "RequestItems",
                    Shapes.map(
                            "com.amazonaws.dynamodb.v20120810.KeysAndAttributes",
                            Shapes.structure("KeysAndAttributes")
                                    .require("Keys", Shapes.list(Shapes.attributes(), Rule.minLength(1)))
                                    .with("AttributesToGet", Common.ATTRIBUTE_NAMES)
                                    .with("ConsistentRead", Shapes.flag())
                                    .with("ProjectionExpression", Shapes.text())
                                    .with("ExpressionAttributeNames", Common.EXPRESSION_NAMES)
                                    .build()))
            .build();

    private final Tables tables;

    BatchGetItem(Tables tables) {
        this.tables = tables;
    }

    /** What is asked of one table. */
    private record Asked(Table table, Members request, List<Value> keys, @Nullable Projection projection) {}

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        Map<String, Members> byTable = request.map("RequestItems");
        if (byTable.isEmpty()) {
            throw ServiceFault.validation("The requestItems parameter is required for BatchGetItem");
        }
        requireCount(byTable);
        requireOneKind(byTable.values());
        Map<String, @Nullable Projection> projections = new LinkedHashMap<>();
        byTable.forEach((name, asked) -> projections.put(name, checked(asked)));
        List<Asked> all = new ArrayList<>();
        byTable.forEach((name, asked) -> {
            Table table = tables.forItems(name);
            List<Value> keys = keys(asked);
            keys.forEach(key -> KeyRules.requireKey(table, key));
            all.add(new Asked(table, asked, keys, projections.get(name)));
        });
        write(out, request, all);
    }

    private static void requireCount(Map<String, Members> byTable) {
        int total = 0;
        for (Map.Entry<String, Members> asked : byTable.entrySet()) {
            int count = asked.getValue().list("Keys").size();
            total += count;
            if (count > MOST) {
                throw ServiceFault.validation("1 validation error detected: Value at 'RequestItems." + asked.getKey()
                        + ".member.Keys' failed to satisfy constraint: Member must have length less than or equal to "
                        + MOST);
            }
        }
        if (total > MOST) {
            throw ServiceFault.validation("Too many items requested for the BatchGetItem call");
        }
    }

    /** One kind of parameters for all tables, not just for each. */
    private static void requireOneKind(Collection<Members> asked) {
        ExpressionParameters.requireOneKind(given(asked, "ProjectionExpression"), given(asked, "AttributesToGet"));
    }

    private static List<String> given(Collection<Members> asked, String parameter) {
        return asked.stream().anyMatch(one -> one.has(parameter)) ? List.of(parameter) : List.of();
    }

    private static @Nullable Projection checked(Members asked) {
        ExpressionParameters.requireOneKind(asked, List.of("ProjectionExpression"), List.of("AttributesToGet"));
        Projection projection = Projections.of(asked);
        Set<Value> seen = new HashSet<>();
        for (Value key : keys(asked)) {
            if (!seen.add(key)) {
                throw ServiceFault.validation("Provided list of item keys contains duplicates");
            }
        }
        return projection;
    }

    private static List<Value> keys(Members asked) {
        List<Attributes> keys = asked.list("Keys");
        return keys.stream().map(Attributes::checked).toList();
    }

    private static void write(JsonOutput out, Members request, List<Asked> all) {
        List<ConsumedCapacity> capacities = new ArrayList<>();
        Map<Asked, List<Value>> unprocessed = new LinkedHashMap<>();
        long size = 0;
        out.object().name("Responses").object();
        for (Asked asked : all) {
            ConsumedCapacity capacity = ConsumedCapacity.of(asked.table());
            capacities.add(capacity);
            out.name(asked.table().name()).array();
            for (Value key : asked.keys()) {
                Row row = GetItem.read(asked.table(), key);
                int rowSize = row == null ? 0 : row.size();
                if (size + rowSize > MOST_BYTES) {
                    unprocessed
                            .computeIfAbsent(asked, left -> new ArrayList<>())
                            .add(key);
                    continue;
                }
                size += rowSize;
                capacity.add(GetItem.units(row, asked.request().flag("ConsistentRead")));
                if (row != null) {
                    Projection projection = asked.projection();
                    out.item(projection == null ? row.item() : projection.of(row.item()));
                }
            }
            out.endArray();
        }
        out.endObject();
        unprocessed(out, unprocessed);
        Batches.writeCapacities(out, request, capacities);
        out.endObject();
    }

    private static void unprocessed(JsonOutput out, Map<Asked, List<Value>> left) {
        out.name("UnprocessedKeys").object();
        left.forEach((asked, keys) -> {
            out.name(asked.table().name()).object().name("Keys").array();
            keys.forEach(out::item);
            out.endArray();
            Members request = asked.request();
            if (request.has("ConsistentRead")) {
                out.name("ConsistentRead").bool(request.flag("ConsistentRead"));
            }
            String projection = request.text("ProjectionExpression");
            if (projection != null) {
                out.name("ProjectionExpression").string(projection);
            }
            names(out, request);
            out.endObject();
        });
        out.endObject();
    }

    private static void names(JsonOutput out, Members request) {
        List<String> attributes = request.list("AttributesToGet");
        if (!attributes.isEmpty()) {
            out.name("AttributesToGet").array();
            attributes.forEach(out::string);
            out.endArray();
        }
        Map<String, String> names = request.map("ExpressionAttributeNames");
        if (!names.isEmpty()) {
            out.name("ExpressionAttributeNames").object();
            names.forEach((placeholder, name) -> out.name(placeholder).string(name));
            out.endObject();
        }
    }
}
