package io.github.jdynox.attribute;

import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Operand;
import io.github.jdynox.expression.Path;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns attributes and their values into operands. Null, which is no operand, is answered with what to do instead. */
final class Operands {

    private Operands() {}

    static Operand of(Attribute<?, ?> attribute) {
        return Operand.of(attribute.path());
    }

    static <V> Operand compared(Attribute<?, V> attribute, V value) {
        return compared(attribute.path(), attribute.codec(), value);
    }

    static <V> Operand compared(Path path, ValueCodec<V> codec, V value) {
        if (isNothing(value)) {
            throw new IllegalArgumentException("Expected a value for a condition on " + path + " but found null; a"
                    + " missing attribute is notExists(), one that holds NULL is attributeType(AttributeType.NULL).");
        }
        return Operand.value(codec, value);
    }

    static <V> Operand assigned(Attribute<?, V> attribute, V value) {
        return assigned(attribute.path(), attribute.codec(), value);
    }

    static <V> Operand assigned(Path path, ValueCodec<V> codec, V value) {
        if (isNothing(value)) {
            throw new IllegalArgumentException("Expected a value for an update of " + path
                    + " but found null; remove() takes the attribute away.");
        }
        return Operand.value(codec, value);
    }

    /** An untyped handle takes any object, and an empty Optional would be written as NULL. */
    private static boolean isNothing(@Nullable Object value) {
        return value == null || value instanceof Optional<?> optional && optional.isEmpty();
    }

    static <S extends Set<?>> S notEmpty(Path path, S values) {
        if (values != null && values.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one element for an update of " + path
                    + " but the set is empty; leave the action out.");
        }
        return values;
    }
}
