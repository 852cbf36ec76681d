package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.DecodeException;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Enum constants as an S of their names. */
final class EnumCodec<E extends Enum<E>> implements ValueCodec<E> {

    private final Map<String, E> constants = new LinkedHashMap<>();

    EnumCodec(Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
    }

    @Override
    public AttributeType type() {
        return AttributeType.S;
    }

    @Override
    public @Nullable E read(JsonReader in) {
        int start = in.position();
        String name = in.readString();
        if (name == null) {
            return null;
        }
        E constant = constants.get(name);
        if (constant == null) {
            throw DecodeException.of(
                    "Expected one of " + String.join(", ", constants.keySet()) + " but was another text", start);
        }
        return constant;
    }

    @Override
    public void write(JsonWriter out, E value) {
        out.writeString(value.name());
    }
}
