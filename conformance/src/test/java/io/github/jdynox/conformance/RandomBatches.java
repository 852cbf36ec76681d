package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes batches and transactions over several tables. */
final class RandomBatches {

    private final Random random;
    private final RandomValues values;
    private final RandomExpressions expressions;

    RandomBatches(Random random, RandomValues values, RandomExpressions expressions) {
        this.random = random;
        this.values = values;
        this.expressions = expressions;
    }

    RandomRequests.Call next() {
        return switch (random.nextInt(4)) {
            case 0 -> batchGet();
            case 1 -> batchWrite();
            case 2 -> transactGet();
            default -> transactWrite();
        };
    }

    private RandomRequests.Call batchGet() {
        ObjectNode request = Json.object();
        ObjectNode tables = request.putObject("RequestItems");
        for (int i = random.nextInt(5); i >= 0; i--) {
            ReadSource table = table();
            ObjectNode asked = tables.withObjectProperty(table.table());
            asked.withArrayProperty("Keys").add(values.key(table));
            if (random.nextInt(6) == 0 && !asked.has("ProjectionExpression")) {
                expressions.projection(asked);
            }
        }
        return call("BatchGetItem", request);
    }

    private RandomRequests.Call batchWrite() {
        ObjectNode request = Json.object();
        ObjectNode tables = request.putObject("RequestItems");
        for (int i = random.nextInt(5); i >= 0; i--) {
            ReadSource table = table();
            ObjectNode write = tables.withArrayProperty(table.table()).addObject();
            if (random.nextInt(3) == 0) {
                write.putObject("DeleteRequest").set("Key", values.key(table));
            } else {
                write.putObject("PutRequest").set("Item", values.item(table));
            }
        }
        return call("BatchWriteItem", request);
    }

    private RandomRequests.Call transactGet() {
        ObjectNode request = Json.object();
        ArrayNode items = request.putArray("TransactItems");
        Set<String> seen = new HashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            ReadSource table = table();
            ObjectNode key = values.key(table);
            if (!seen.add(table + key.toString())) {
                continue;
            }
            ObjectNode get = items.addObject().putObject("Get").put("TableName", table.table());
            get.set("Key", key);
            if (random.nextInt(6) == 0) {
                expressions.projection(get);
            }
        }
        return call("TransactGetItems", request);
    }

    private RandomRequests.Call transactWrite() {
        ObjectNode request = Json.object();
        ArrayNode items = request.putArray("TransactItems");
        Set<String> seen = new HashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            ReadSource table = table();
            ObjectNode key = values.key(table);
            // of two actions on one item DynamoDB Local carries out both
            if (seen.add(table + key.toString())) {
                action(items.addObject(), table, key);
            }
        }
        return call("TransactWriteItems", request);
    }

    private void action(ObjectNode item, ReadSource table, ObjectNode key) {
        String kind = values.pick(List.of("Put", "Update", "Delete", "ConditionCheck"));
        ObjectNode action = item.putObject(kind).put("TableName", table.table());
        if (kind.equals("Put")) {
            action.set("Item", values.item(table).setAll(key));
        } else {
            action.set("Key", key);
        }
        if (kind.equals("Update")) {
            expressions.update(action);
        }
        if (kind.equals("ConditionCheck") || random.nextInt(3) == 0) {
            expressions.condition(action, "ConditionExpression");
        }
        if (random.nextBoolean()) {
            action.put("ReturnValuesOnConditionCheckFailure", "ALL_OLD");
        }
    }

    private RandomRequests.Call call(String operation, ObjectNode request) {
        if (random.nextBoolean()) {
            request.put("ReturnConsumedCapacity", random.nextBoolean() ? "TOTAL" : "INDEXES");
        }
        return new RandomRequests.Call(operation, request.toString());
    }

    private ReadSource table() {
        return ReadSource.TABLES.get(random.nextInt(ReadSource.TABLES.size()));
    }
}
