package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any attribute value as a plain Java object. */
final class AnyCodec implements ValueCodec<@Nullable Object> {

    /** The type of what it writes depends on the value; M stands for all that can be neither a key nor in a set. */
    @Override
    public AttributeType type() {
        return AttributeType.M;
    }

    @Override
    public @Nullable Object read(JsonReader in) {
        return switch (in.peekType()) {
            case S -> in.readString();
            case N -> in.readDecimal();
            case B -> binary(in);
            case BOOL -> in.readBoolean();
            case NULL -> {
                in.readNull();
                yield null;
            }
            case M -> map(in);
            case L -> list(in);
            case SS -> set(in, AttributeType.SS);
            case NS -> set(in, AttributeType.NS);
            case BS -> set(in, AttributeType.BS);
        };
    }

    private static ByteBuffer binary(JsonReader in) {
        return ByteBuffer.wrap(Objects.requireNonNull(in.readBinary())).asReadOnlyBuffer();
    }

    private Map<String, @Nullable Object> map(JsonReader in) {
        in.beginMap();
        Map<String, @Nullable Object> map = attributes(in);
        in.endValue();
        return map;
    }

    Map<String, @Nullable Object> attributes(JsonReader in) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            map.put(name, read(in));
        }
        return map;
    }

    private List<@Nullable Object> list(JsonReader in) {
        List<@Nullable Object> list = new ArrayList<>();
        in.beginList();
        while (in.nextElement()) {
            list.add(read(in));
        }
        in.endValue();
        return list;
    }

    private Set<@Nullable Object> set(JsonReader in, AttributeType type) {
        Set<@Nullable Object> set = new LinkedHashSet<>();
        in.beginSet(type);
        while (in.nextElement()) {
            set.add(read(in));
        }
        in.endValue();
        return set;
    }

    @Override
    public void write(JsonWriter out, @Nullable Object value) {
        PlainValues.write(out, value);
    }
}
