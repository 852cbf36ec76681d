package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
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

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        List<Members> items = request.list("TransactItems");
        List<Function<Tables, Supplier<ReadTransaction.Get>>> read =
                items.stream().map(item -> get(item.requiredMembers("Get"))).toList();
        ReadTransaction.answer(
                out, request, read.stream().map(get -> get.apply(tables)).toList());
    }

    /** Reads one get. Its table is looked up later, when all have been read, and its key is checked after that. */
    private static Function<Tables, Supplier<ReadTransaction.Get>> get(Members get) {
        ExpressionParameters.requireOneKind(get, List.of("ProjectionExpression"), List.of());
        Value key = get.requiredAttributes("Key").checked();
        Projection projection = Projections.of(get);
        String name = get.requiredText("TableName");
        return tables -> {
            Table table = tables.forItems(name);
            return () -> checked(table, key, projection);
        };
    }

    private static ReadTransaction.Get checked(Table table, Value key, @Nullable Projection projection) {
        KeyRules.requireKey(table, key);
        return new ReadTransaction.Get(table, key, item -> projection == null ? item : projection.of(item));
    }
}
