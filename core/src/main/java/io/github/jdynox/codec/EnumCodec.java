package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.DecodeException;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enum constants as an S of their names; read by their texts too. */
final class EnumCodec<E extends Enum<E>> implements ValueCodec<E> {

    private final E[] all;
    private final Map<String, E> constants = new HashMap<>();

    EnumCodec(Class<E> type) {
        this.all = type.getEnumConstants();
        for (E constant : all) {
            constants.put(constant.name(), constant);
        }
        // The AWS Enhanced Client writes the text of a constant, which some enums override.
        for (E constant : all) {
            constants.putIfAbsent(constant.toString(), constant);
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
            String names = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
            throw DecodeException.of("Expected one of " + names + " but was another text", start);
        }
        return constant;
    }

    @Override
    public void write(JsonWriter out, E value) {
        out.writeString(value.name());
    }
}
