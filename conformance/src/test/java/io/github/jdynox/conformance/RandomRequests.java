package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;

/** Makes requests on the tables of the exchange files: mostly valid, from few keys so that they meet, some wrong. */
final class RandomRequests {

    /**
     * One request.
     *
     * @param segments 0 for a single request; otherwise all pages of so many segments are read
     */
    record Call(String operation, String json, int segments) {

        Call(String operation, String json) {
            this(operation, json, 0);
        }

        @Override
        public String toString() {
            return operation + (segments == 0 ? "" : " (all pages, segments: " + segments + ")") + " "
                    + json.replaceAll("x{100,}", "x..x");
        }
    }

    private static final List<String> CAPACITY = List.of("NONE", "TOTAL", "INDEXES");

    private final Random random;
    private final RandomExpressions expressions;
    private final RandomValues values;
    private final RandomBatches batches;
    private final RandomStatements statements;

    RandomRequests(long seed) {
        this.random = new Random(seed);
        this.values = new RandomValues(random);
        this.expressions = new RandomExpressions(random, values);
        this.batches = new RandomBatches(random, values, expressions);
        this.statements = new RandomStatements(random, values);
    }

    Call next() {
        int dice = random.nextInt(125);
        if (dice < 25) {
            return put();
        } else if (dice < 41) {
            return update();
        } else if (dice < 46) {
            return delete();
        } else if (dice < 53) {
            return get();
        } else if (dice < 71) {
            return query();
        } else if (dice < 87) {
            return scan();
        } else if (dice < 100) {
            return batches.next();
        } else {
            return statements.next();
        }
    }

    private Call put() {
        ReadSource table = table();
        ObjectNode request = request(table.table());
        request.set("Item", values.item(table));
        condition(request);
        returnValues(request, "NONE", "ALL_OLD");
        return new Call("PutItem", request.toString());
    }

    private Call update() {
        ReadSource table = table();
        ObjectNode request = request(table.table());
        request.set("Key", values.key(table));
        expressions.update(request);
        condition(request);
        returnValues(request, "NONE", "ALL_OLD", "ALL_NEW", "UPDATED_OLD", "UPDATED_NEW");
        return new Call("UpdateItem", request.toString());
    }

    private Call delete() {
        ReadSource table = table();
        ObjectNode request = request(table.table());
        request.set("Key", values.key(table));
        condition(request);
        returnValues(request, "NONE", "ALL_OLD");
        return new Call("DeleteItem", request.toString());
    }

    private Call get() {
        ReadSource table = table();
        ObjectNode request = request(table.table());
        request.set("Key", values.key(table));
        projection(request);
        consistent(request);
        return new Call("GetItem", request.toString());
    }

    private Call query() {
        ReadSource source = source();
        ObjectNode request = read(source);
        expressions.keyCondition(request, source);
        if (random.nextInt(3) == 0) {
            expressions.condition(request, "FilterExpression");
        }
        if (random.nextInt(4) == 0) {
            request.put("ScanIndexForward", random.nextBoolean());
        }
        select(request);
        boolean ordered = source.index() == null;
        if (random.nextInt(3) == 0) {
            request.put("Limit", 1 + random.nextInt(6));
            if (!ordered || random.nextBoolean()) {
                return walk("Query", request, 1);
            }
        }
        return new Call("Query", request.toString());
    }

    /** Pages are not compared one by one: where one ends depends on the order of partitions, which is anyone's choice. */
    private Call scan() {
        ReadSource source = source();
        ObjectNode request = read(source);
        // what an index lacks a filter does not find; DynamoDB Local fetches it
        if (source.projectsAll() && random.nextInt(2) == 0) {
            expressions.condition(request, "FilterExpression");
        }
        select(request);
        if (random.nextInt(3) == 0) {
            if (random.nextBoolean()) {
                request.put("Limit", 1 + random.nextInt(6));
            }
            return walk("Scan", request, 1 + random.nextInt(4));
        }
        return new Call("Scan", request.toString());
    }

    private static Call walk(String operation, ObjectNode request, int segments) {
        request.remove("ReturnConsumedCapacity");
        return new Call(operation, request.toString(), segments);
    }

    private ReadSource table() {
        return random.nextInt(3) > 0 ? ReadSource.TABLES.get(0) : pick(ReadSource.TABLES);
    }

    private ReadSource source() {
        return random.nextInt(3) == 0 ? pick(ReadSource.INDEXES) : table();
    }

    private ReadSource pick(List<ReadSource> sources) {
        return sources.get(random.nextInt(sources.size()));
    }

    private ObjectNode read(ReadSource source) {
        ObjectNode request = request(source.table());
        if (source.index() != null) {
            request.put("IndexName", source.index());
        }
        if (!source.global() || random.nextInt(20) == 0) {
            consistent(request);
        }
        return request;
    }

    private void select(ObjectNode request) {
        if (random.nextInt(5) == 0) {
            request.put(
                    "Select",
                    values.pick(List.of("COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "SPECIFIC_ATTRIBUTES")));
        }
        if (request.path("Select").asText().equals("SPECIFIC_ATTRIBUTES") && request.has("IndexName")) {
            expressions.projection(request);
        } else if (!request.has("Select") || random.nextInt(4) == 0) {
            projection(request);
        }
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
