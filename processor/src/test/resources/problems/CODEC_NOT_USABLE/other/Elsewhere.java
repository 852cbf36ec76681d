package app.other;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;

class Elsewhere implements ValueCodec<Long> {

    public AttributeType type() {
        return AttributeType.S;
    }

    public Long read(JsonReader in) {
        return null;
    }

    public void write(JsonWriter out, Long value) {}
}
