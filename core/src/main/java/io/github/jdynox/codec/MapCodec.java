package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Maps with string keys as an M, in wire order; null values are NULL. */
record MapCodec<V>(ValueCodec<V> value) implements ValueCodec<Map<String, V>> {

    @Override
    public AttributeType type() {
        return AttributeType.M;
    }

    @Override
    @SuppressWarnings("NullAway") // a NULL in the map is a null value
    public @Nullable Map<String, V> read(JsonReader in) {
        if (!in.beginMap()) {
            return null;
        }
        Map<String, V> map = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            map.put(name, value.read(in));
        }
        in.endValue();
        return map;
    }

    @Override
    public void write(JsonWriter out, Map<String, V> map) {
        out.beginMap();
        out.beginObject();
        map.forEach((name, item) -> {
            out.name(name);
            if (item == null) {
                out.writeNull();
            } else {
                value.write(out, item);
            }
        });
        out.endObject();
        out.endValue();
    }
}
