package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Update;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;

final class UpdateItem implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("UpdateItemInput")
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .requireFirst("TableName", Common.TABLE)
            .with("ReturnItemCollectionMetrics", Common.COLLECTION_METRICS)
            .with("ReturnValues", Common.RETURN_VALUES)
            .with("ReturnValuesOnConditionCheckFailure", Common.RETURN_ON_FAILURE)
            .require("Key", Shapes.attributes())
            .with("ConditionalOperator", Common.CONDITIONAL_OPERATOR)
            .with("Expected", Common.EXPECTED)
            .with("AttributeUpdates", LegacyUpdates.SHAPE)
            .with("ConditionExpression", Shapes.text())
            .with("UpdateExpression", Shapes.text())
            .with("ExpressionAttributeValues", Shapes.attributes())
            .with("ExpressionAttributeNames", Common.EXPRESSION_NAMES)
            .build();

    private final Tables tables;

    UpdateItem(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        ExpressionParameters.requireOneKind(
                request,
                List.of("UpdateExpression", "ConditionExpression"),
                List.of("AttributeUpdates", "ConditionalOperator", "Expected"));
        Value key = request.requiredAttributes("Key").checked();
        Update older = LegacyUpdates.of(request);
        Condition expected = LegacyConditions.expected(request);
        ExpressionParameters parameters = ExpressionParameters.of(request);
        Update update = parameters.update();
        Condition condition = parameters.condition("ConditionExpression");
        parameters.requireUsed();

        Table table = tables.forItems(request.requiredText("TableName"));
        ItemUpdate change = new ItemUpdate(table, key, update != null ? update : older);
        Change done = change.write(condition != null ? condition : expected, ReturnValues.onFailure(request))
                .run();
        String returned = request.text("ReturnValues");
        WriteAnswer.write(out, request, table, done, change.returned(returned == null ? "NONE" : returned, done));
    }
}
