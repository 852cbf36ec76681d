package io.github.jdynox.memory.table;

import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One attribute of a key: its name, also in UTF-8, and its type. */
public record KeyAttribute(String name, byte[] utf8, ValueType type) {

    public static KeyAttribute of(String name, ValueType type) {
        return new KeyAttribute(name, name.getBytes(StandardCharsets.UTF_8), type);
    }

    /** The attribute's value in an item, null where it has none. */
    public @Nullable Value in(Value item) {
        return item.get(utf8);
    }

    /** Whether an item has a value for the attribute that a key may have: of its type, not empty, not too long. */
    boolean isIn(Value item, int mostBytes) {
        Value value = in(item);
        return value != null && value.type() == type && value.length() > 0 && value.length() <= mostBytes;
    }
}
