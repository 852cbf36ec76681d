package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What DynamoDB Local is known to answer otherwise to PartiQL statements; each with its reason in docs/fidelity.md. */
final class StatementDifferences {

    private static final String DUPLICATE = "Duplicate primary key exists in table";

    private StatementDifferences() {}

    static void drop(ObjectNode body) {
        if (body.has("NextToken")) {
            body.put("NextToken", "a token");
            body.remove("LastEvaluatedKey");
        }
        if (body.path("message").asText().equals(DUPLICATE)) {
            body.put("__type", "DuplicateItemException");
        }
        for (JsonNode reason : body.path("CancellationReasons")) {
            if (reason.path("Message").asText().equals(DUPLICATE)) {
                ((ObjectNode) reason).put("Code", "DuplicateItem");
                body.put("message", "cancelled for a duplicate among others");
            }
        }
        for (JsonNode response : body.path("Responses")) {
            if (response.path("Error").path("Code").asText().equals("ValidationError")) {
                ((ObjectNode) response).remove(List.of("TableName"));
                String message = response.path("Error").path("Message").asText();
                if (message.startsWith("Statement wasn't well formed") || message.startsWith("Invalid operation.")) {
                    ((ObjectNode) response.get("Error")).put("Message", "not well formed");
                }
            }
        }
    }
}
