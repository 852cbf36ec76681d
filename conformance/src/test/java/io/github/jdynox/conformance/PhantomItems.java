package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Items that DynamoDB Local makes of updates that only take something away; the service makes none. */
final class PhantomItems {

    private static final Pattern MAKES = Pattern.compile("\\b(SET|ADD) ");

    private PhantomItems() {}

    /** Takes what a request made at DynamoDB Local alone away from there, and out of its answer. */
    static Answer dropped(Wire engine, Wire local, RandomRequests.Call call, Answer answer) {
        if (answer.isError()) {
            return answer;
        }
        boolean dropped = false;
        for (String item : touched(call)) {
            if (engine.send("GetItem", item).body().isEmpty()
                    && !local.send("GetItem", item).body().isEmpty()) {
                local.send("DeleteItem", item);
                dropped = true;
            }
        }
        return dropped ? withoutAttributes(answer) : answer;
    }

    private static Answer withoutAttributes(Answer answer) {
        ObjectNode body = answer.body().deepCopy();
        body.remove("Attributes");
        return new Answer(answer.status(), body);
    }

    /** Table and key of what such updates touch. */
    private static List<String> touched(RandomRequests.Call call) {
        JsonNode request = Json.parse(call.json());
        List<JsonNode> updates = new ArrayList<>(request.path("TransactItems").findValues("Update"));
        if (call.operation().equals("UpdateItem")) {
            updates.add(request);
        }
        return updates.stream()
                .filter(update ->
                        !MAKES.matcher(update.path("UpdateExpression").asText()).find())
                .map(PhantomItems::item)
                .toList();
    }

    private static String item(JsonNode update) {
        ObjectNode item =
                Json.object().put("TableName", update.path("TableName").asText());
        item.set("Key", update.path("Key"));
        return item.toString();
    }
}
