package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A query or scan followed to its end, page by page with the keys given back, segment by segment, into one answer. */
final class Walk {

    private static final int MOST_PAGES = 1_000;

    private final Wire wire;
    private final RandomRequests.Call call;
    private final ObjectNode sum = Json.object();
    private int pages;

    private Walk(Wire wire, RandomRequests.Call call) {
        this.wire = wire;
        this.call = call;
    }

    /** One answer with the items and counts of all pages, or the first refusal. */
    static Answer of(Wire wire, RandomRequests.Call call) {
        return new Walk(wire, call).whole();
    }

    private Answer whole() {
        Answer last = segment((ObjectNode) Json.parse(call.json()));
        for (int segment = 1; segment < call.segments() && !last.isError(); segment++) {
            last = segment(((ObjectNode) Json.parse(call.json())).put("Segment", segment));
        }
        return last.isError() ? last : new Answer(200, sum);
    }

    private Answer segment(ObjectNode request) {
        if (call.operation().equals("Scan") && call.segments() > 1) {
            request.put("TotalSegments", call.segments());
            if (!request.has("Segment")) {
                request.put("Segment", 0);
            }
        }
        while (true) {
            Answer page = wire.send(call.operation(), request.toString());
            if (page.isError()) {
                return page;
            }
            add(page.body());
            JsonNode key = page.body().get("LastEvaluatedKey");
            if (key == null) {
                return page;
            }
            if (pages++ > MOST_PAGES) {
                throw new AssertionError("Pages without an end: " + call);
            }
            request.set("ExclusiveStartKey", key);
        }
    }

    private void add(JsonNode page) {
        for (String count : new String[] {"Count", "ScannedCount"}) {
            sum.put(count, sum.path(count).asInt() + page.path(count).asInt());
        }
        if (page.get("Items") instanceof ArrayNode items) {
            sum.withArrayProperty("Items").addAll(items);
        }
    }
}
