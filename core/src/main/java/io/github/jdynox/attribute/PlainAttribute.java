package io.github.jdynox.attribute;

import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Path;

/** An attribute of a kind that has no operations of its own. */
final class PlainAttribute<T, V> extends Handle<T, V> {

    PlainAttribute(Path path, ValueCodec<V> codec) {
        super(path, codec);
    }
}
