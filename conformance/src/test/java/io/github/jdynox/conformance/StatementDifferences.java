package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What DynamoDB Local is known to answer otherwise to PartiQL statements; each with its reason in docs/fidelity.md. */
final class StatementDifferences {

    /** Which of several errors of one statement comes first is not documented; the exchanges hold each by itself. */
    static final List<KnownDifferences.Wording> ERRORS_OF_ONE_STATEMENT = List.of(KnownDifferences.Wording.of(
            "the statement is wrong or cannot be applied",
            "Type mismatch for Index Key|The document path provided in the update|refers to an attribute that does not exist"
                    + "|An operand in the update expression has an incorrect|to update the secondary index key"
                    + "|The BETWEEN operator requires|Invalid attribute type name|The arguments to AND/OR"
                    + "|List index is not within|MISSING must be compared|Two document paths|Incorrect operand type"
                    + "|Invalid returning clause"));

    /** Whether all statements of a transaction are looked at before the first is tried is not documented, and differs. */
    static final List<KnownDifferences.Wording> ERRORS_OF_ONE_TRANSACTION = List.of(KnownDifferences.Wording.of(
            "a statement is wrong, cannot be applied or meets another on its item",
            ERRORS_OF_ONE_STATEMENT.get(0).pattern().pattern()
                    + "|Statement wasn't well formed|multiple operations on one item"));

    private static final String DUPLICATE = "Duplicate primary key exists in table";

    private StatementDifferences() {}

    static void drop(RandomRequests.Call call, ObjectNode body) {
        if (call.operation().equals("ExecuteStatement")
                && Json.parse(call.json()).has("Limit")) {
            limited(call.json(), body);
        }
        // DynamoDB Local counts the reads of IN, not the items; where pages end the exchanges say
        if (body.remove("NextToken") != null) {
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
        body.path("Responses").forEach(StatementDifferences::refused);
    }

    private static void limited(String request, ObjectNode body) {
        if (request.contains(" IN [")) {
            // DynamoDB Local counts what it reads of other partitions too, so that its page may end before any item
            body.remove("Items");
        } else if (request.contains(" DESC")) {
            // DynamoDB Local takes the first items in ascending order and turns those around
            body.put("Items", body.path("Items").size());
        }
    }

    private static void refused(JsonNode response) {
        JsonNode error = response.path("Error");
        if (!error.path("Code").asText().equals("ValidationError")) {
            return;
        }
        ((ObjectNode) response).remove(List.of("TableName"));
        String message = error.path("Message").asText();
        boolean oneOfSeveral = ERRORS_OF_ONE_STATEMENT.stream()
                .anyMatch(wording -> wording.pattern().matcher(message).find());
        if (oneOfSeveral) {
            ((ObjectNode) error).put("Message", "the statement is wrong or cannot be applied");
        } else if (message.startsWith("Statement wasn't well formed") || message.startsWith("Invalid operation.")) {
            ((ObjectNode) error).put("Message", "not well formed");
        }
    }
}
