package io.github.jdynox.conformance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes attribute values, of every type, small and from few so that comparisons come out both ways. */
final class RandomValues {

    static final List<String> ATTRIBUTES = List.of("a", "b", "c", "d", "note", "status", "total");

    private static final List<String> NUMBERS = List.of("0", "1", "2", "-1", "1.5", "10", "100", "-0.25", "7");
    private static final List<String> STRINGS = List.of("", "x", "xy", "y", "New", "é", "N", "10");
    private static final List<String> BINARIES = List.of("", "AQ==", "AQI=", "/w==");

    private static final List<String> KEY_STRINGS = List.of("p", "p1", "p\u00e9", "q");
    private static final List<String> KEY_BINARIES = List.of("AQ==", "AQI=", "/w==", "AQD/");
    private static final List<String> STATUSES = List.of("new", "old");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    ObjectNode key(ReadSource table) {
        ObjectNode key = Json.object();
        key.set("pk", keyValue(table.partition()));
        if (table.sort() != null) {
            key.set("sk", keyValue(table.sort()));
        }
        return key;
    }

    ObjectNode keyValue(ReadSource.Key key) {
        return switch (key.type()) {
            case "N" -> Json.object().put("N", Integer.toString(random.nextInt(8) - 2));
            case "B" -> Json.object().put("B", pick(KEY_BINARIES));
            default -> Json.object().put("S", pick(key.name().equals("status") ? STATUSES : KEY_STRINGS));
        };
    }

    ObjectNode item(ReadSource table) {
        ObjectNode item = key(table);
        for (String attribute : someAttributes()) {
            item.set(attribute, valueFor(attribute));
        }
        // not where there are indexes: DynamoDB Local charges reads of them for the whole items, whatever they project
        if (!table.table().equals("orders") && random.nextInt(12) == 0) {
            item.set("large", Json.object().put("S", "x".repeat(largeLength())));
        }
        return item;
    }

    /** Around the bounds of a unit of capacity and of an item; a few of the largest fill a page. */
    private int largeLength() {
        return switch (random.nextInt(4)) {
            case 0 -> 900 + random.nextInt(200);
            case 1 -> 3_900 + random.nextInt(400);
            case 2 -> 200_000 + random.nextInt(150_000);
            default -> 409_200 + random.nextInt(420);
        };
    }

    private List<String> someAttributes() {
        List<String> some = new ArrayList<>(ATTRIBUTES);
        some.removeIf(attribute -> random.nextInt(3) == 0);
        // both keys of an index or none: DynamoDB Local charges it for an item that has never been in it
        if (some.contains("status") != some.contains("total")) {
            some.removeAll(List.of("status", "total"));
        }
        return some;
    }

    /** Mostly of the type that an index needs where it is a key of one. */
    private ObjectNode valueFor(String attribute) {
        boolean wrong = random.nextInt(50) == 0;
        return switch (attribute) {
            case "status" -> wrong ? number() : Json.object().put("S", pick(STATUSES));
            case "total" -> wrong
                    ? Json.object().put("S", "x")
                    : Json.object().put("N", Integer.toString(random.nextInt(10)));
            default -> value(2);
        };
    }

    ObjectNode value() {
        return value(1);
    }

    ObjectNode number() {
        return Json.object().put("N", pick(NUMBERS));
    }

    ObjectNode list() {
        return list(1);
    }

    ObjectNode set() {
        ObjectNode value = Json.object();
        boolean numbers = random.nextBoolean();
        ArrayNode set = value.putArray(numbers ? "NS" : "SS");
        int first = random.nextInt(3);
        for (int i = 0; i <= random.nextInt(3); i++) {
            set.add(numbers ? Integer.toString(first + i) : "s" + (first + i));
        }
        return value;
    }

    String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private ObjectNode value(int depth) {
        ObjectNode value = Json.object();
        switch (random.nextInt(depth > 0 ? 9 : 6)) {
            case 0, 1 -> value.put("S", pick(STRINGS));
            case 2, 3 -> value.put("N", pick(NUMBERS));
            case 4 -> value.put("BOOL", random.nextBoolean());
            case 5 -> value.put(random.nextBoolean() ? "B" : "S", pick(BINARIES));
            case 6 -> value.setAll(set());
            case 7 -> value.setAll(list(depth - 1));
            default -> map(value.putObject("M"), depth - 1);
        }
        return value;
    }

    private ObjectNode list(int depth) {
        ObjectNode value = Json.object();
        ArrayNode list = value.putArray("L");
        for (int i = random.nextInt(3); i >= 0; i--) {
            list.add(value(depth));
        }
        return value;
    }

    private void map(ObjectNode map, int depth) {
        for (String name : List.of("a", "k")) {
            if (random.nextBoolean()) {
                map.set(name, value(depth));
            }
        }
    }
}
