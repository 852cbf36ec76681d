package io.github.jdynox.attribute;

import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Path;
import io.github.jdynox.expression.UpdateAction;

/**
 * A typed handle on an attribute of a model: the beginning of conditions and updates. An immutable value.
 *
 * @param <T> the model
 * @param <V> the attribute's Java type
 */
public class Attribute<T, V> {

    private final Path path;
    private final ValueCodec<V> codec;

    protected Attribute(Path path, ValueCodec<V> codec) {
        this.path = path;
        this.codec = codec;
    }

    public static <T, V> Attribute<T, V> of(String name, ValueCodec<V> codec) {
        throw new UnsupportedOperationException();
    }

    public final Path path() {
        return path;
    }

    public final ValueCodec<V> codec() {
        return codec;
    }

    public final Condition eq(V value) {
        throw new UnsupportedOperationException();
    }

    public final UpdateAction set(V value) {
        throw new UnsupportedOperationException();
    }
}
