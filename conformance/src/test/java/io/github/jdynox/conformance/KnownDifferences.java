package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/** What DynamoDB Local is known to answer otherwise than the service; each with its reason in docs/fidelity.md. */
final class KnownDifferences {

    /** An error that both give, in words of their own. */
    private record Wording(String meaning, Pattern pattern) {
        static Wording of(String meaning, String pattern) {
            return new Wording(meaning, Pattern.compile(pattern));
        }
    }

    private static final List<Wording> WORDINGS = List.of(
            Wording.of("index key type", "Type mismatch for Index Key"),
            Wording.of("empty index key", "A value specified for a secondary index key is not supported"),
            Wording.of("not a number", "cannot be converted (in)?to a number|cannot be converted to a numeric value"),
            Wording.of("attribute type name", "Invalid attribute type name found"));

    private KnownDifferences() {}

    static JsonNode canonical(RandomRequests.Call call, Answer answer) {
        ObjectNode body = answer.body().deepCopy();
        if (answer.isError()) {
            WORDINGS.stream()
                    .filter(wording ->
                            wording.pattern().matcher(answer.message()).find())
                    .findFirst()
                    .ifPresent(wording -> body.put("message", wording.meaning()));
        } else if (body.path("ScannedCount").asInt(-1) == 0) {
            // the service charges the smallest read for a page that read nothing, DynamoDB Local nothing
            body.remove("ConsumedCapacity");
        }
        return body;
    }
}
