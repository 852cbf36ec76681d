package io.github.jdynox.expression;

import io.github.jdynox.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names and values of a request, each numbered when it is first met. */
final class Placeholders {

    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<Value, Integer> values = new LinkedHashMap<>();

    int name(String name) {
        return number(names, name);
    }

    int value(Value value) {
        return number(values, value);
    }

    private static <K> int number(Map<K, Integer> numbers, K key) {
        int next = numbers.size();
        Integer known = numbers.putIfAbsent(key, next);
        return known == null ? next : known;
    }

    void write(JsonWriter out) {
        if (!names.isEmpty()) {
            out.name("ExpressionAttributeNames").beginObject();
            names.forEach((name, number) -> out.name("#" + number).value(name));
            out.endObject();
        }
        if (!values.isEmpty()) {
            out.name("ExpressionAttributeValues").beginObject();
            values.forEach((value, number) -> out.name(":" + number).raw(value.json(), 0, value.json().length));
            out.endObject();
        }
    }
}
