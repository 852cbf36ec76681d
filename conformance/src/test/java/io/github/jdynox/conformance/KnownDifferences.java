package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What DynamoDB Local is known to answer otherwise than the service; each with its reason in docs/fidelity.md. */
final class KnownDifferences {

    /** An error that both give, in words of their own. */
    record Wording(String meaning, Pattern pattern) {
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
            Wording.of("placeholders unused", "unused in expressions: keys"),
            Wording.of("not well formed", "Statement wasn't well formed"),
            Wording.of("number out of range", "^Number (over|under)flow|significant digits|precision up to 38"),
            Wording.of("arguments of set functions", "^The (first|second) argument to SET_"));

    /** Which of several errors of one request comes first is not documented, and differs. */
    private static final List<Wording> ERRORS_OF_ONE_UPDATE = List.of(Wording.of(
            "the update cannot be applied",
            "Type mismatch for Index Key|The document path provided in the update|refers to an attribute that does not exist"
                    + "|An operand in the update expression has an incorrect|to update the secondary index key"
                    + "|Invalid attribute value type"));

    private static final List<Wording> ERRORS_OF_ONE_READ = List.of(Wording.of(
            "what is selected or where it is read does not fit",
            "Must specify the AttributesToGet|^Cannot specify the|ALL_PROJECTED_ATTRIBUTES can be used"
                    + "|^Consistent reads are not supported|can only contain non-primary key attributes"
                    + "|does not project one or more filter attributes"));

    private static final List<Wording> ERRORS_OF_ONE_PUT = List.of(Wording.of(
            "the item or its condition is wrong",
            "Type mismatch for Index Key|^Invalid ConditionExpression|unused in expressions"));

    private static final List<Wording> ERRORS_OF_ONE_BATCH = List.of(Wording.of(
            "the keys or the projection are wrong", "item keys contains duplicates|^Invalid ProjectionExpression"));

    private static final List<Wording> ERRORS_OF_ONE_WRITE_BATCH =
            List.of(Wording.of("the keys are wrong", "item keys contains duplicates|Type mismatch for Index Key"));

    private static final List<Wording> ERRORS_OF_ONE_WRITE_TRANSACTION = Stream.concat(
                    ERRORS_OF_ONE_UPDATE.stream(),
                    Stream.of(Wording.of(
                            "the item is too large or its condition wrong",
                            "^Item size has exceeded|^Invalid ConditionExpression|unused in expressions")))
            .toList();

    private KnownDifferences() {}

    /**
     * Whether two errors of one read differ by which is found first. The service reads the key condition before the
     * other expressions, DynamoDB Local after them; that before it looks at the index, DynamoDB Local after that.
     */
    static boolean isOrderOfErrors(Answer service, Answer local) {
        if (!service.isError() || !local.isError()) {
            return false;
        }
        boolean keyFirst = service.message().startsWith("Invalid KeyConditionExpression")
                && local.message().matches("Invalid (Filter|Projection)Expression.*");
        boolean indexFirst = local.message().startsWith("Consistent reads are not supported");
        return keyFirst || indexFirst;
    }

    static JsonNode canonical(RandomRequests.Call call, Answer answer) {
        ObjectNode body = answer.body().deepCopy();
        StatementDifferences.drop(call, body);
        if (call.operation().contains("Transact")) {
            transaction(body);
        }
        if (answer.isError()) {
            String message = namesInOrder(body.path("message").asText());
            wordings(call.operation())
                    .filter(wording -> wording.pattern().matcher(message).find())
                    .findFirst()
                    .ifPresentOrElse(
                            wording -> body.put("message", wording.meaning()),
                            () -> body.put("message", message.replaceAll("\\s+\"$", "\"")));
        } else if (!call.json().contains("\"ReturnConsumedCapacity\":\"TOTAL")
                        && !call.json().contains("\"ReturnConsumedCapacity\":\"INDEXES")
                || fetches(call)) {
            body.remove("ConsumedCapacity");
        }
        if (call.json().contains("DeleteRequest")) {
            // DynamoDB Local charges twice for a delete of a batch
            body.remove("ConsumedCapacity");
        }
        if (body.path("ScannedCount").asInt(-1) == 0) {
            // DynamoDB Local charges nothing for a page that finds nothing
            body.remove("ConsumedCapacity");
        }
        if (body.path("ScannedCount").asInt(-1) == limit(call)) {
            // where Limit ends a page on the last key of a range, DynamoDB Local may give no key to go on from
            body.remove("LastEvaluatedKey");
        }
        numbersByValue(body);
        return body;
    }

    /** DynamoDB Local leaves out the kind of capacity of a transaction, and has more to say about a failed condition. */
    private static void transaction(ObjectNode body) {
        body.remove("ConsumedCapacity");
        for (JsonNode reason : body.path("CancellationReasons")) {
            if (reason.path("Code").asText().equals("ValidationError")) {
                // DynamoDB Local refuses the whole
                body.removeAll();
                body.put("__type", "ValidationException").set("message", reason.get("Message"));
                return;
            }
        }
        for (JsonNode reason : body.path("CancellationReasons")) {
            if (reason.path("Code").asText().equals("ConditionalCheckFailed")) {
                ((ObjectNode) reason).put("Message", "The conditional request failed");
            }
        }
    }

    /** The attributes that an index does not project, which are named in no documented order. */
    private static String namesInOrder(String message) {
        int open = message.indexOf("[");
        if (!message.contains("does not project") || open < 0) {
            return message;
        }
        String[] names = message.substring(open + 1, message.length() - 1).split(", ");
        Arrays.sort(names);
        return message.substring(0, open) + String.join(", ", names);
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
                    case "TransactWriteItems" -> ERRORS_OF_ONE_WRITE_TRANSACTION;
                    case "ExecuteStatement" -> StatementDifferences.ERRORS_OF_ONE_STATEMENT;
                    case "ExecuteTransaction" -> StatementDifferences.ERRORS_OF_ONE_TRANSACTION;
                    case "Query", "Scan" -> ERRORS_OF_ONE_READ;
                    case "PutItem" -> ERRORS_OF_ONE_PUT;
                    case "BatchGetItem" -> ERRORS_OF_ONE_BATCH;
                    case "BatchWriteItem" -> ERRORS_OF_ONE_WRITE_BATCH;
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
