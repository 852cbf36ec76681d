package io.github.jdynox.attribute;

import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Path;
import io.github.jdynox.expression.UpdateAction;

/**
 * A handle on a number. An immutable value.
 *
 * @param <T> the model
 * @param <V> the attribute's Java type
 */
public final class NumberAttribute<T, V extends Number> extends Handle<T, V> {

    NumberAttribute(Path path, ValueCodec<V> codec) {
        super(path, codec);
    }

    /** The attribute of exactly this name. */
    public static <T, V extends Number> NumberAttribute<T, V> of(String name, ValueCodec<V> codec) {
        return new NumberAttribute<>(Path.of(name), codec);
    }

    /**
     * {@code ADD}: adds to the number; a missing one counts as 0, and so does a missing item. This is the way to count. A
     * negative value subtracts.
     */
    public UpdateAction add(V value) {
        return UpdateAction.add(path(), Operands.assigned(this, value));
    }

    /** {@code SET n = n + value}: like {@link #add}, but a missing number fails the update. */
    public UpdateAction increment(V value) {
        return UpdateAction.increment(path(), Operands.assigned(this, value));
    }

    /** {@code SET n = n - value}: a missing number fails the update. */
    public UpdateAction decrement(V value) {
        return UpdateAction.decrement(path(), Operands.assigned(this, value));
    }
}
