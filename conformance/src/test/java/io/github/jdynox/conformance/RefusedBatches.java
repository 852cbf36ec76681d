package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Set;

/** What DynamoDB Local writes of a batch of statements before it refuses the whole; a refused request writes nothing. */
final class RefusedBatches {

    private RefusedBatches() {}

    /** Makes the items at DynamoDB Local those of the engine again, after such a batch. */
    static void undo(Wire engine, Wire local, RandomRequests.Call call, Answer answer) {
        if (call.operation().equals("BatchExecuteStatement") && answer.isError()) {
            ReadSource.TABLES.forEach(table -> undo(engine, local, table));
        }
    }

    private static void undo(Wire engine, Wire local, ReadSource table) {
        Set<JsonNode> right = items(engine, table);
        Set<JsonNode> there = items(local, table);
        for (JsonNode item : there) {
            if (!right.contains(item)) {
                ObjectNode key = ((ObjectNode) item.deepCopy()).retain("pk", "sk");
                local.send(
                        "DeleteItem", request(table).<ObjectNode>set("Key", key).toString());
            }
        }
        for (JsonNode item : right) {
            if (!there.contains(item)) {
                local.send(
                        "PutItem", request(table).<ObjectNode>set("Item", item).toString());
            }
        }
    }

    /** All of them: a page of so few has no next. */
    private static Set<JsonNode> items(Wire wire, ReadSource table) {
        Answer page =
                wire.send("Scan", request(table).put("ConsistentRead", true).toString());
        if (page.isError() || page.body().has("LastEvaluatedKey")) {
            throw new IllegalStateException("Expected one whole page of " + table.table() + " but was " + page);
        }
        Set<JsonNode> items = new HashSet<>();
        page.body().path("Items").forEach(items::add);
        return items;
    }

    private static ObjectNode request(ReadSource table) {
        return Json.object().put("TableName", table.table());
    }
}
