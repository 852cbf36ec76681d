package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What the service would have answered, worked out from what DynamoDB Local did where the difference can be. */
final class LocalAnswers {

    private LocalAnswers() {}

    static Answer asOfTheService(RandomRequests.Call call, Answer local) {
        if (local.isError() || call.segments() > 0) {
            return local;
        }
        ObjectNode body = local.body().deepCopy();
        switch (call.operation()) {
            case "BatchGetItem" -> chargeMissing(Json.parse(call.json()).path("RequestItems"), body);
            case "TransactGetItems" -> dropEmptyItems(body.path("Responses"));
            case "UpdateItem" -> narrow(Json.parse(call.json()), body);
            default -> {}
        }
        return new Answer(local.status(), body);
    }

    /** A key that is not there costs as much as the smallest item; DynamoDB Local charges nothing for it. */
    private static void chargeMissing(JsonNode asked, ObjectNode body) {
        for (JsonNode capacity : body.path("ConsumedCapacity")) {
            String table = capacity.path("TableName").asText();
            int missing = asked.path(table).path("Keys").size()
                    - body.path("Responses").path(table).size();
            double each = asked.path(table).path("ConsistentRead").asBoolean() ? 1 : 0.5;
            add(missing * each, capacity);
            add(missing * each, capacity.path("Table"));
        }
    }

    /** The service gives what an update wrote to by its paths, DynamoDB Local the attributes that these begin with. */
    private static void narrow(JsonNode request, ObjectNode body) {
        if (request.path("ReturnValues").asText().startsWith("UPDATED") && body.has("Attributes")) {
            ObjectNode parts = UpdatedParts.of(request).of((ObjectNode) body.get("Attributes"));
            if (parts.isEmpty()) {
                body.remove("Attributes");
            } else {
                body.set("Attributes", parts);
            }
        }
    }

    private static void add(double units, JsonNode capacity) {
        if (capacity instanceof ObjectNode object) {
            object.put("CapacityUnits", object.path("CapacityUnits").asDouble() + units);
        }
    }

    /** Where a projection matches nothing of an item, the service leaves the item out. */
    private static void dropEmptyItems(JsonNode responses) {
        for (JsonNode response : responses) {
            if (response.path("Item").isObject() && response.path("Item").isEmpty()) {
                ((ObjectNode) response).remove("Item");
            }
        }
    }
}
