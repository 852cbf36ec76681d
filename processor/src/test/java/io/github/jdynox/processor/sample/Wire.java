package io.github.jdynox.processor.sample;

import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Model;
import java.nio.charset.StandardCharsets;

/** Items as the text that is on the wire. */
final class Wire {

    private Wire() {}

    static <T> T read(Class<T> type, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Model.of(type).codec().read(new JsonReader(bytes, 0, bytes.length));
    }

    static <T> String write(Class<T> type, T item) {
        JsonWriter out = new JsonWriter();
        Model.of(type).codec().write(out, item);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    static <T> T roundTrip(Class<T> type, T item) {
        return read(type, write(type, item));
    }
}
