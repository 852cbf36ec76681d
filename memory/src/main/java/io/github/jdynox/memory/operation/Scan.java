package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;

final class Scan implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("ScanInput")
            .with(
                    "Select",
                    Shapes.text(
                            Rule.oneOf("SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES")))
            .with("IndexName", Common.INDEX)
            .with("TotalSegments", Shapes.integer(Rule.atLeast(1), Rule.atMost(1_000_000)))
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .requireFirst("TableName", Common.TABLE)
            .with("ConditionalOperator", Common.CONDITIONAL_OPERATOR)
            .with("ScanFilter", Common.CONDITIONS)
            .with("Segment", Shapes.integer(Rule.atLeast(0), Rule.atMost(999_999)))
            .with("Limit", Shapes.integer(Rule.atLeast(1)))
            .with("AttributesToGet", Common.ATTRIBUTE_NAMES)
            .with("ExclusiveStartKey", Shapes.attributes())
            .with("ConsistentRead", Shapes.flag())
            .with("FilterExpression", Shapes.text())
            .with("ProjectionExpression", Shapes.text())
            .with("ExpressionAttributeValues", Shapes.attributes())
            .with("ExpressionAttributeNames", Common.EXPRESSION_NAMES)
            .build();

    private final Tables tables;

    Scan(Tables tables) {
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
                List.of("ProjectionExpression", "FilterExpression"),
                List.of("AttributesToGet", "ScanFilter", "ConditionalOperator"));
        Projection names = Projections.legacy(request);
        Condition older = LegacyConditions.filter(request, "ScanFilter");
        StartKey.checkValues(request);
        Segments segments = Segments.of(request);
        ExpressionParameters parameters = ExpressionParameters.of(request);
        Condition filter = parameters.condition("FilterExpression");
        Projection projection = parameters.projection();
        parameters.requireUsed();
        Selection.check(request);

        Table table = tables.forItems(request.requiredText("TableName"));
        ReadTarget target = ReadTarget.of(request, table);
        Value startKey = StartKey.ofScan(request, target);
        Selection selection = Selection.of(request, projection != null ? projection : names, target);
        KeyRange range = StartKey.range(target, segments, startKey);
        Projections.requireFlatKeys(selection.projection(), table);
        Projections.requireFlatKeys(filter, table);
        new PageAnswer(request, target, selection, filter != null ? filter : older).write(out, range, true);
    }
}
