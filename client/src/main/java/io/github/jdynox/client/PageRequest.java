package io.github.jdynox.client;

import io.github.jdynox.expression.Expressions;
import io.github.jdynox.expression.Operand;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the request of one page of a scan or query. */
final class PageRequest {

    private PageRequest() {}

    static JsonWriter write(ReadPlan plan, @Nullable Key start, int limit, boolean countOnly) {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        out.name("TableName").value(plan.target.table());
        if (plan.target.index() != null) {
            out.name("IndexName").value(plan.target.index());
        }
        expressions(plan, countOnly, out);
        paging(plan, start, limit, out);
        if (plan.consistentRead) {
            out.name("ConsistentRead").value(true);
        }
        if (plan.descending) {
            out.name("ScanIndexForward").value(false);
        }
        if (countOnly) {
            out.name("Select").value("COUNT");
        }
        out.name("ReturnConsumedCapacity").value("TOTAL");
        out.endObject();
        return out;
    }

    private static void expressions(ReadPlan plan, boolean countOnly, JsonWriter out) {
        Expressions expressions = new Expressions();
        if (plan.partition != null) {
            out.name("KeyConditionExpression").value(keyCondition(plan, plan.partition, expressions));
        }
        if (plan.filter != null) {
            out.name("FilterExpression").value(expressions.filter(plan.filter));
        }
        if (plan.projection != null && !countOnly) {
            out.name("ProjectionExpression").value(expressions.projection(plan.projection));
        }
        expressions.write(out);
    }

    private static String keyCondition(ReadPlan plan, Operand partition, Expressions expressions) {
        KeySchema keys = plan.target.keys();
        String name = keys.partitionKey().name();
        KeyAttribute sort = keys.sortKey();
        return plan.sortKey == null || sort == null
                ? expressions.keyCondition(name, partition)
                : expressions.keyCondition(name, partition, sort.name(), plan.sortKey);
    }

    private static void paging(ReadPlan plan, @Nullable Key start, int limit, JsonWriter out) {
        if (limit > 0) {
            out.name("Limit").value(limit);
        }
        if (start != null) {
            List<KeyAttribute> attributes = plan.target.startKey();
            start.write(out.name("ExclusiveStartKey"), attributes);
        }
        if (plan.totalSegments > 0) {
            out.name("Segment").value(plan.segment);
            out.name("TotalSegments").value(plan.totalSegments);
        }
    }
}
