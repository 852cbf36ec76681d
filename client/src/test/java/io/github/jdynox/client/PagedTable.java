package io.github.jdynox.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cities of a table, answered in pages as DynamoDB does it: Limit counts what is read, the filter (any filter; which
 * items it lets through is scripted) is applied after it, a page that ends early has a LastEvaluatedKey, segments divide
 * the items. An item costs half a unit.
 */
final class PagedTable implements Function<Sent, String> {

    private static final Pattern ID = Pattern.compile("\"id\":\\{\"S\":\"([^\"]*)\"");

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> items = new ArrayList<>();
    private int fullPage = 1_000;
    private IntPredicate passes = index -> true;
    private Function<Sent, RuntimeException> fault = sent -> null;

    /** Cities {@code c0} to {@code c<count - 1>}, whose n is their number. */
    static PagedTable ofCities(int count) {
        PagedTable table = new PagedTable();
        for (int i = 0; i < count; i++) {
            table.add("c" + i, "{\"id\":{\"S\":\"c" + i + "\"},\"n\":{\"N\":\"" + i + "\"}}");
        }
        return table;
    }

    /** Puts an item that City's codec cannot read in the place of another. */
    PagedTable spoil(int index) {
        items.set(index, "{\"id\":{\"S\":\"c" + index + "\"},\"n\":{\"S\":\"no number\"}}");
        return this;
    }

    private void add(String id, String json) {
        places.put(id, items.size());
        items.add(json);
    }

    /** How many items fill a page when the request sets no Limit. */
    PagedTable fullPage(int size) {
        this.fullPage = size;
        return this;
    }

    /** Which items (by number) a filter lets through. */
    PagedTable passing(IntPredicate filter) {
        this.passes = filter;
        return this;
    }

    /** What goes wrong with a request; null for nothing. */
    PagedTable fault(Function<Sent, RuntimeException> fault) {
        this.fault = fault;
        return this;
    }

    @Override
    public String apply(Sent sent) {
        RuntimeException error = fault.apply(sent);
        if (error != null) {
            throw error;
        }
        int total = sent.number("TotalSegments", 1);
        int segment = sent.number("Segment", 0);
        int most = Math.min(sent.number("Limit", fullPage), fullPage);
        StringBuilder page = new StringBuilder();
        int scanned = 0;
        int count = 0;
        int last = -1;
        for (int i = start(sent); i < items.size() && scanned < most; i++) {
            if (i % total != segment) {
                continue;
            }
            scanned++;
            last = i;
            if (!sent.has("FilterExpression") || passes.test(i)) {
                page.append(count++ == 0 ? "" : ",").append(items.get(i));
            }
        }
        return answer(sent, page, scanned, count, scanned == most ? last : -1);
    }

    private int start(Sent sent) {
        String key = sent.member("ExclusiveStartKey");
        if (key == null) {
            return 0;
        }
        Matcher id = ID.matcher(key);
        if (!id.find()) {
            throw new AssertionError("no id in " + key);
        }
        return places.get(id.group(1)) + 1;
    }

    private static String answer(Sent sent, StringBuilder page, int scanned, int count, int last) {
        boolean countOnly = "\"COUNT\"".equals(sent.member("Select"));
        return "{" + (countOnly ? "" : "\"Items\":[" + page + "],") + "\"Count\":" + count + ",\"ScannedCount\":"
                + scanned + (last < 0 ? "" : ",\"LastEvaluatedKey\":{\"id\":{\"S\":\"c" + last + "\"}}")
                + ",\"ConsumedCapacity\":{\"TableName\":\"cities\",\"CapacityUnits\":" + scanned / 2.0 + "}}";
    }
}
