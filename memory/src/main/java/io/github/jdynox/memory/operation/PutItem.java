package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.ItemSize;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class PutItem implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("PutItemInput")
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .requireFirst("TableName", Common.TABLE)
            .require("Item", Shapes.attributes())
            .with("ConditionalOperator", Common.CONDITIONAL_OPERATOR)
            .with("Expected", Common.EXPECTED)
            .with("ReturnValues", Common.RETURN_VALUES)
            .with("ReturnItemCollectionMetrics", Common.COLLECTION_METRICS)
            .with("ReturnValuesOnConditionCheckFailure", Common.RETURN_ON_FAILURE)
            .with("ConditionExpression", Shapes.text())
            .with("ExpressionAttributeValues", Shapes.attributes())
            .with("ExpressionAttributeNames", Common.EXPRESSION_NAMES)
            .build();

    private final Tables tables;

    PutItem(Tables tables) {
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
        Value item = request.requiredAttributes("Item").checked();
        String returned = ReturnValues.oldOrNone(request);
        requireSize(item);
        Condition condition = WriteConditions.of(request);
        Table table = tables.forItems(request.requiredText("TableName"));
        Change change =
                write(table, item, condition, ReturnValues.onFailure(request)).run();
        WriteAnswer.write(out, request, table, change, ReturnValues.old(returned, change));
    }

    static void requireSize(Value item) {
        if (ItemSize.of(item) > ItemSize.MAX) {
            throw ServiceFault.validation("Item size has exceeded the maximum allowed size");
        }
    }

    /** The write of an item, whose key is checked here. */
    static ItemWrite write(Table table, Value item, @Nullable Condition condition, boolean showOnFailure) {
        KeyRules.requireItem(table, item);
        return new ItemWrite(table, item, condition, showOnFailure, old -> item);
    }
}
