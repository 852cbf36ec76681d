package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class DeleteItem implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("DeleteItemInput")
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .requireFirst("TableName", Common.TABLE)
            .with("ReturnValues", Common.RETURN_VALUES)
            .with("ReturnItemCollectionMetrics", Common.COLLECTION_METRICS)
            .with("ReturnValuesOnConditionCheckFailure", Common.RETURN_ON_FAILURE)
            .require("Key", Shapes.attributes())
            .with("ConditionalOperator", Common.CONDITIONAL_OPERATOR)
            .with("Expected", Common.EXPECTED)
            .with("ConditionExpression", Shapes.text())
            .with("ExpressionAttributeValues", Shapes.attributes())
            .with("ExpressionAttributeNames", Common.EXPRESSION_NAMES)
            .build();

    private final Tables tables;

    DeleteItem(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        ExpressionParameters.requireOneKind(
                request, List.of("ConditionExpression"), List.of("ConditionalOperator", "Expected"));
        Value key = request.requiredAttributes("Key").checked();
        String returned = ReturnValues.oldOrNone(request);
        Condition condition = WriteConditions.of(request);
        Table table = tables.forItems(request.requiredText("TableName"));
        Change change =
                write(table, key, condition, ReturnValues.onFailure(request)).run();
        WriteAnswer.write(out, request, table, change, ReturnValues.old(returned, change));
    }

    /** The deletion of an item, whose key is checked here. */
    static ItemWrite write(Table table, Value key, @Nullable Condition condition, boolean showOnFailure) {
        KeyRules.requireKey(table, key);
        return new ItemWrite(table, key, condition, showOnFailure, old -> null);
    }
}
