package io.github.jdynox.client;

import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The parts of a batch in the making: keys or write requests, written one behind the other into one buffer and known by
 * their keys. Of several with one key the last one counts, in the place of the first.
 */
final class BatchParts {

    private final JsonWriter out = new JsonWriter(4096);
    private final Map<Key, Place> places = new LinkedHashMap<>();

    private record Place(int from, int to) {}

    /** One key or write request, as the JSON that stands in an array from {@code from} to {@code to}. */
    record Part(Key key, byte[] json, int from, int to) {

        Part(Key key, byte[] json) {
            this(key, json, 0, json.length);
        }
    }

    /** Adds what is written as one JSON value. */
    void add(Key key, Consumer<JsonWriter> part) {
        int before = out.length();
        part.accept(out);
        int comma = before == 0 ? 0 : 1;
        places.put(key, new Place(before + comma, out.length()));
    }

    Set<Key> keys() {
        return places.keySet();
    }

    List<Part> all() {
        byte[] json = out.toByteBuffer().array();
        List<Part> parts = new ArrayList<>(places.size());
        places.forEach((key, place) -> parts.add(new Part(key, json, place.from, place.to)));
        return parts;
    }
}
