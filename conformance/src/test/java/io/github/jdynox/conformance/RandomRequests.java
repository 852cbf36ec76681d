package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Makes requests on the tables of the exchange files: mostly valid, from few keys so that they meet, some wrong. */
final class RandomRequests {

    /** One request. */
    record Call(String operation, String json) {
        @Override
        public String toString() {
            return operation + " " + json;
        }
    }

    private static final List<String> CAPACITY = List.of("NONE", "TOTAL", "INDEXES");

    private final Random random;
    private final RandomExpressions expressions;
    private final RandomValues values;

    RandomRequests(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
        this.expressions = new RandomExpressions(random, values);
    }

    Call next() {
        int dice = random.nextInt(100);
        if (dice < 25) {
            return put();
        } else if (dice < 45) {
            return update();
        } else if (dice < 52) {
            return delete();
        } else if (dice < 62) {
            return get();
        } else if (dice < 82) {
            return query();
        } else {
            return scan();
        }
    }

    private Call put() {
        ObjectNode request = request("orders");
        ObjectNode item = values.key();
        for (String attribute : values.someAttributes()) {
            item.set(attribute, values.valueFor(attribute));
        }
        request.set("Item", item);
        condition(request);
        returnValues(request, "NONE", "ALL_OLD");
        return new Call("PutItem", request.toString());
    }

    private Call update() {
        ObjectNode request = request("orders");
        request.set("Key", values.key());
        expressions.update(request);
        condition(request);
        // not UPDATED_*: of a nested path DynamoDB Local returns the whole attribute, the service the path
        returnValues(request, "NONE", "ALL_OLD", "ALL_NEW");
        return new Call("UpdateItem", request.toString());
    }

    private Call delete() {
        ObjectNode request = request("orders");
        request.set("Key", values.key());
        condition(request);
        returnValues(request, "NONE", "ALL_OLD");
        return new Call("DeleteItem", request.toString());
    }

    private Call get() {
        ObjectNode request = request("orders");
        request.set("Key", values.key());
        projection(request);
        consistent(request);
        return new Call("GetItem", request.toString());
    }

    private Call query() {
        ObjectNode request = request("orders");
        boolean local = random.nextInt(4) == 0;
        if (local) {
            request.put("IndexName", "byTotal");
        }
        expressions.keyCondition(request, local ? "total" : "sk");
        if (!local && random.nextInt(3) == 0) {
            expressions.condition(request, "FilterExpression");
        }
        if (random.nextInt(3) == 0) {
            request.put("Limit", 1 + random.nextInt(6));
        }
        if (random.nextInt(4) == 0) {
            request.put("ScanIndexForward", random.nextBoolean());
        }
        projection(request);
        consistent(request);
        return new Call("Query", request.toString());
    }

    /** Whole pages only: where a page of a scan ends depends on the order of partitions, which is anyone's choice. */
    private Call scan() {
        ObjectNode request = request("orders");
        if (random.nextInt(3) == 0) {
            request.put("IndexName", List.of("byStatus", "byTotal").get(random.nextInt(2)));
        }
        if (!request.path("IndexName").asText().equals("byTotal") && random.nextInt(2) == 0) {
            expressions.condition(request, "FilterExpression");
        }
        if (random.nextInt(6) == 0) {
            request.put("Select", "COUNT");
        } else {
            projection(request);
        }
        return new Call("Scan", request.toString());
    }

    private ObjectNode request(String table) {
        ObjectNode request = Json.object().put("TableName", table);
        if (random.nextInt(3) > 0) {
            request.put("ReturnConsumedCapacity", CAPACITY.get(random.nextInt(CAPACITY.size())));
        }
        return request;
    }

    private void condition(ObjectNode request) {
        if (random.nextInt(3) == 0) {
            expressions.condition(request, "ConditionExpression");
            if (random.nextBoolean()) {
                request.put("ReturnValuesOnConditionCheckFailure", "ALL_OLD");
            }
        }
    }

    private void projection(ObjectNode request) {
        if (random.nextInt(4) == 0) {
            expressions.projection(request);
        } else if (random.nextInt(20) == 0) {
            ArrayNode names = request.putArray("AttributesToGet");
            names.add("sk").add("a");
        }
    }

    private void consistent(ObjectNode request) {
        if (random.nextInt(3) == 0) {
            request.put("ConsistentRead", random.nextBoolean());
        }
    }

    private void returnValues(ObjectNode request, String... choices) {
        if (random.nextBoolean()) {
            request.put("ReturnValues", choices[random.nextInt(choices.length)]);
        }
    }
}
