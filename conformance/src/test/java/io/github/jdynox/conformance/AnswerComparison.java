package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Whether two answers say the same: sets in any order, numbers by value, {@code *} at the end of an expected text for anything, and the lists whose order DynamoDB leaves open in any order.
 */
final class AnswerComparison {

    private static final Set<String> SETS = Set.of("SS", "NS", "BS");
    private static final Set<String> OF_NO_INTEREST = Set.of(
            "LastIncreaseDateTime",
            "LastDecreaseDateTime",
            "TableId",
            "DeletionProtectionEnabled",
            "BillingModeSummary",
            "WarmThroughput",
            "TableClassSummary");
    private static final String ANYTHING = "*";

    /** A table's partition by its key, or an order that was asked for. */
    private static final Pattern ONE_PARTITION = Pattern.compile("FROM \\w+ WHERE pk ?=|ORDER BY");

    private final boolean itemsInAnyOrder;

    AnswerComparison(String operation, String request) {
        this.itemsInAnyOrder = operation.equals("Scan")
                || operation.equals("BatchGetItem")
                || request.contains("\"IndexName\"")
                || operation.equals("ExecuteStatement")
                        && !ONE_PARTITION.matcher(request).find();
    }

    boolean same(JsonNode expected, JsonNode actual) {
        return same("", expected, actual);
    }

    private boolean same(String name, JsonNode expected, JsonNode actual) {
        if (expected.isTextual() && expected.asText().endsWith(ANYTHING)) {
            String start = expected.asText().substring(0, expected.asText().length() - 1);
            return start.isEmpty() || (actual.isTextual() && actual.asText().startsWith(start));
        }
        if (expected.isNumber() && actual.isNumber()) {
            return expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        }
        if (expected instanceof ArrayNode array && actual instanceof ArrayNode other) {
            return array.size() == other.size() && (inAnyOrder(name) ? sameBag(array, other) : sameList(array, other));
        }
        return expected.isObject() && actual.isObject() ? sameObject(name, expected, actual) : expected.equals(actual);
    }

    private boolean inAnyOrder(String name) {
        return SETS.contains(name)
                || name.equals("AttributeDefinitions")
                || name.endsWith("SecondaryIndexes")
                || name.equals("ConsumedCapacity")
                || (itemsInAnyOrder && !name.equals("L"));
    }

    private boolean sameObject(String name, JsonNode expected, JsonNode actual) {
        boolean nothingMore = actual.propertyStream()
                .map(Map.Entry::getKey)
                .allMatch(member -> expected.has(member) || OF_NO_INTEREST.contains(member));
        if (!nothingMore) {
            return false;
        }
        for (Map.Entry<String, JsonNode> member : expected.properties()) {
            JsonNode other = actual.get(member.getKey());
            if (other == null || !same(member.getKey(), member.getValue(), other)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameList(ArrayNode expected, ArrayNode actual) {
        return IntStream.range(0, expected.size()).allMatch(i -> same("", expected.get(i), actual.get(i)));
    }

    private boolean sameBag(ArrayNode expected, ArrayNode actual) {
        List<JsonNode> one = sorted(expected);
        List<JsonNode> two = sorted(actual);
        return IntStream.range(0, one.size()).allMatch(i -> same("", one.get(i), two.get(i)));
    }

    private static List<JsonNode> sorted(ArrayNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .sorted(Comparator.comparing(AnswerComparison::sortKey))
                .toList();
    }

    /** Members and elements in one order, so that equal nodes sort alike. */
    private static String sortKey(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(AnswerComparison::sortKey)
                    .sorted()
                    .toList()
                    .toString();
        }
        if (!node.isObject()) {
            return node.toString();
        }
        return node.properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> e.getKey() + ":" + sortKey(e.getValue()))
                .toList()
                .toString();
    }
}
