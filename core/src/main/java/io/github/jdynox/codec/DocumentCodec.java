package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Nested documents as an M. */
record DocumentCodec<D>(ItemCodec<D> codec) implements ValueCodec<D> {

    @Override
    public AttributeType type() {
        return AttributeType.M;
    }

    @Override
    public @Nullable D read(JsonReader in) {
        if (!in.beginMap()) {
            return null;
        }
        D document = codec.read(in);
        in.endValue();
        return document;
    }

    @Override
    public void write(JsonWriter out, D value) {
        out.beginMap();
        codec.write(out, value);
        out.endValue();
    }
}
