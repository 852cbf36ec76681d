package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            Wording.of("attribute type name", "Invalid attribute type name found"),
            Wording.of("overlapping paths", "Two document paths (overlap|conflict)"),
            Wording.of("bounds of BETWEEN", "The BETWEEN operator requires"),
            Wording.of("placeholders unused", "unused in expressions: keys"));

    /** Which of several errors of one request comes first is not documented, and differs. */
    private static final List<Wording> ERRORS_OF_ONE_UPDATE = List.of(Wording.of(
            "the update cannot be applied",
            "Type mismatch for Index Key|The document path provided in the update|refers to an attribute that does not exist"
                    + "|An operand in the update expression has an incorrect|to update the secondary index key"
                    + "|Invalid attribute value type"));

    private static final List<Wording> ERRORS_OF_ONE_READ = List.of(Wording.of(
            "an expression is wrong",
            "^Invalid \\w+Expression|unused in expressions|does not project|in KeyConditionExpression"));

    private static final List<Wording> ERRORS_OF_ONE_PUT = List.of(Wording.of(
            "the item or its condition is wrong",
            "Type mismatch for Index Key|^Invalid ConditionExpression|unused in expressions"));

    private KnownDifferences() {}

    static JsonNode canonical(RandomRequests.Call call, Answer answer) {
        ObjectNode body = answer.body().deepCopy();
        if (answer.isError()) {
            wordings(call.operation())
                    .filter(wording ->
                            wording.pattern().matcher(answer.message()).find())
                    .findFirst()
                    .ifPresentOrElse(
                            wording -> body.put("message", wording.meaning()),
                            () -> body.put("message", answer.message().replaceAll("\\s+\"$", "\"")));
        } else if (!call.json().contains("\"ReturnConsumedCapacity\":\"TOTAL")
                        && !call.json().contains("\"ReturnConsumedCapacity\":\"INDEXES")
                || fetches(call)) {
            body.remove("ConsumedCapacity");
        }
        if (body.path("ScannedCount").asInt(-1) == limit(call)) {
            // where Limit ends a page on the last key of a range, DynamoDB Local may give no key to go on from
            body.remove("LastEvaluatedKey");
        }
        numbersByValue(body);
        return body;
    }

    /** DynamoDB Local keeps the spelling of a number inside of a list or map, and trailing zeros of a sum. */
    private static void numbersByValue(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("N").isTextual()) {
            object.put(
                    "N",
                    new BigDecimal(object.path("N").asText())
                            .stripTrailingZeros()
                            .toPlainString());
        }
        node.forEach(KnownDifferences::numbersByValue);
    }

    private static Stream<Wording> wordings(String operation) {
        List<Wording> ofOperation =
                switch (operation) {
                    case "UpdateItem" -> ERRORS_OF_ONE_UPDATE;
                    case "PutItem" -> ERRORS_OF_ONE_PUT;
                    case "Query", "Scan" -> ERRORS_OF_ONE_READ;
                    default -> List.of();
                };
        return Stream.concat(ofOperation.stream(), WORDINGS.stream());
    }

    private static int limit(RandomRequests.Call call) {
        return Json.parse(call.json()).path("Limit").asInt(-2);
    }

    /** What is fetched from the table beyond a local index: DynamoDB Local charges it for some projections, not others. */
    private static boolean fetches(RandomRequests.Call call) {
        return call.json().contains("byTotal")
                && (call.operation().equals("Scan") || call.json().contains("\"ProjectionExpression\""));
    }
}
