package io.github.jdynox.codec;

import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whole items as plain maps. */
record MapItemCodec(AnyCodec values) implements ItemCodec<Map<String, @Nullable Object>> {

    @Override
    public Map<String, @Nullable Object> read(JsonReader in) {
        return values.attributes(in);
    }

    @Override
    public void write(JsonWriter out, Map<String, @Nullable Object> item) {
        PlainValues.writeAttributes(out, item);
    }
}
