package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.table.Capacity;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class GetItem implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("GetItemInput")
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .with("AttributesToGet", Common.ATTRIBUTE_NAMES)
            .requireFirst("TableName", Common.TABLE)
            .require("Key", Shapes.attributes())
            .with("ConsistentRead", Shapes.flag())
            .with("ProjectionExpression", Shapes.text())
            .with("ExpressionAttributeNames", Common.EXPRESSION_NAMES)
            .build();

    private final Tables tables;

    GetItem(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        ExpressionParameters.requireOneKind(request, List.of("ProjectionExpression"), List.of("AttributesToGet"));
        Value key = request.requiredAttributes("Key").checked();
        Projection projection = Projections.of(request);
        Table table = tables.forItems(request.requiredText("TableName"));
        KeyRules.requireKey(table, key);
        Projections.requireFlatKeys(projection, table);
        Row row = read(table, key);
        out.object();
        if (row != null) {
            out.name("Item").item(projection == null ? row.item() : projection.of(row.item()));
        }
        ConsumedCapacity.of(table)
                .add(units(row, request.flag("ConsistentRead")))
                .writeTo(out, request);
        out.endObject();
    }

    static @Nullable Row read(Table table, Value key) {
        byte[] rowKey = RowKey.of(key, table.keys());
        table.lock().readLock().lock();
        try {
            return table.find(rowKey);
        } finally {
            table.lock().readLock().unlock();
        }
    }

    /** Units for reading one item; one that is not there costs as much as the smallest. */
    static double units(@Nullable Row row, boolean consistent) {
        return Capacity.readUnits(row == null ? 1 : row.size(), consistent);
    }
}
