package io.github.jdynox.attribute;

import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Path;

/**
 * A handle on a binary. An immutable value.
 *
 * @param <T> the model
 * @param <V> the attribute's Java type
 */
public final class BinaryAttribute<T, V> extends Handle<T, V> {

    BinaryAttribute(Path path, ValueCodec<V> codec) {
        super(path, codec);
    }

    /** The attribute of exactly this name. */
    public static <T, V> BinaryAttribute<T, V> of(String name, ValueCodec<V> codec) {
        return new BinaryAttribute<>(Path.of(name), codec);
    }

    /** {@code begins_with}. */
    public Condition beginsWith(V prefix) {
        return Condition.beginsWith(path(), Operands.compared(this, prefix));
    }

    /** {@code contains}: the bytes are somewhere in the binary, in this order. */
    public Condition contains(V bytes) {
        return Condition.contains(path(), Operands.compared(this, bytes));
    }
}
