package app;

import io.github.jdynox.Item;
import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;

@Item
record User(@Item.Codec(LongCodec.class) int age) {}

final class LongCodec implements ValueCodec<Long> {

    public AttributeType type() {
        return AttributeType.S;
    }

    public Long read(JsonReader in) {
        return null;
    }

    public void write(JsonWriter out, Long value) {}
}
