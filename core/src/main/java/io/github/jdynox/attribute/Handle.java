package io.github.jdynox.attribute;

import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Path;
import org.jspecify.annotations.Nullable;

/** What every attribute handle is made of. */
abstract sealed class Handle<T, V> implements Attribute<T, V>
        permits Attr,
                BinaryAttribute,
                ListAttribute,
                MapAttribute,
                NumberAttribute,
                PlainAttribute,
                SetAttribute,
                StringAttribute {

    private final Path path;
    private final ValueCodec<V> codec;

    Handle(Path path, ValueCodec<V> codec) {
        this.path = path;
        this.codec = codec;
    }

    @Override
    public final Path path() {
        return path;
    }

    @Override
    public final ValueCodec<V> codec() {
        return codec;
    }

    /** Of the same kind, on the same path; codecs have no equality of their own. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Handle<?, ?> that && getClass() == that.getClass() && path.equals(that.path);
    }

    @Override
    public final int hashCode() {
        return path.hashCode();
    }

    /** The path: {@code address.lines[0]}. */
    @Override
    public final String toString() {
        return path.toString();
    }
}
