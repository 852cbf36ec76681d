package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Expressions;
import io.github.jdynox.memory.expression.KeyCondition;
import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.ArrayList;
import java.util.List;

final class Query implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("QueryInput")
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .with(
                    "Select",
                    Shapes.text(
                            Rule.oneOf("SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES")))
            .with("IndexName", Common.INDEX)
            .with("QueryFilter", Common.CONDITIONS)
            .requireFirst("TableName", Common.TABLE)
            .with("ConditionalOperator", Common.CONDITIONAL_OPERATOR)
            .with("AttributesToGet", Common.ATTRIBUTE_NAMES)
            .with("Limit", Shapes.integer())
            .with("KeyConditions", Common.CONDITIONS)
            .with("ExclusiveStartKey", Shapes.attributes())
            .with("ConsistentRead", Shapes.flag())
            .with("ScanIndexForward", Shapes.flag())
            .with("KeyConditionExpression", Shapes.text())
            .with("FilterExpression", Shapes.text())
            .with("ProjectionExpression", Shapes.text())
            .with("ExpressionAttributeValues", Shapes.attributes())
            .with("ExpressionAttributeNames", Common.EXPRESSION_NAMES)
            .build();

    private static final List<String> EXPRESSIONS =
            List.of("ProjectionExpression", "FilterExpression", "KeyConditionExpression");

    private final Tables tables;

    Query(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        requireLimit(request);
        ExpressionParameters.requireOneKind(request, EXPRESSIONS, legacy(request));
        Condition older = LegacyConditions.filter(request, "QueryFilter");
        Projection names = Projections.legacy(request);
        StartKey.checkValues(request);
        requireKeyCondition(request);
        ExpressionParameters parameters = ExpressionParameters.of(request);
        Condition key = parameters.condition("KeyConditionExpression");
        Condition filter = parameters.condition("FilterExpression");
        Projection projection = parameters.projection();
        parameters.requireUsed();
        List<KeyCondition> conditions =
                key != null ? Expressions.keyConditions(key) : LegacyConditions.keyConditions(request);
        KeySearch.requireCount(conditions, request.has("IndexName"));
        Selection.check(request);

        Table table = tables.forItems(request.requiredText("TableName"));
        ReadTarget target = ReadTarget.of(request, table);
        Value startKey = StartKey.ofQuery(request, target);
        KeySearch search = KeySearch.of(conditions, target, startKey);
        boolean forward = !Boolean.FALSE.equals(request.optionalFlag("ScanIndexForward"));
        KeyRange range = StartKey.range(target, search, startKey, forward);
        Condition both = filter != null ? filter : older;
        Projection parts = projection != null ? projection : names;
        Projections.requireFlatKeys(parts, table);
        FilterRules.requireNoKeys(both, filter != null ? "Filter Expression" : "QueryFilter", target);
        FilterRules.requireProjected(both, target);
        Selection selection = Selection.of(request, parts, target);
        Projections.requireFlatKeys(both, table);
        new PageAnswer(request, target, selection, both).write(out, range, forward);
    }

    private static void requireLimit(Members request) {
        Long limit = request.whole("Limit");
        if (limit != null && limit < 1) {
            throw ServiceFault.validation("1 validation error detected: Value at 'Limit' failed to satisfy constraint: "
                    + "Member must have value greater than or equal to 1");
        }
    }

    /** The older parameters; key conditions may stand beside expressions, save the one that replaces them. */
    private static List<String> legacy(Members request) {
        List<String> names = new ArrayList<>(List.of("AttributesToGet", "QueryFilter", "ConditionalOperator"));
        if (request.has("KeyConditionExpression")) {
            names.add("KeyConditions");
        }
        return names;
    }

    private static void requireKeyCondition(Members request) {
        if (!request.has("KeyConditions") && !request.has("KeyConditionExpression")) {
            throw ServiceFault.validation(
                    "Either the KeyConditions or KeyConditionExpression parameter must be specified in the request.");
        }
    }
}
