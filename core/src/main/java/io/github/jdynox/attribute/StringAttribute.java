package io.github.jdynox.attribute;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Path;

/**
 * A handle on a string. An immutable value.
 *
 * @param <T> the model
 */
public final class StringAttribute<T> extends Handle<T, String> {

    StringAttribute(Path path, ValueCodec<String> codec) {
        super(path, codec);
    }

    /** The attribute of exactly this name. */
    public static <T> StringAttribute<T> of(String name) {
        return new StringAttribute<>(Path.of(name), Codecs.STRING);
    }

    /** {@code begins_with}: case matters. */
    public Condition beginsWith(String prefix) {
        return Condition.beginsWith(path(), Operands.compared(this, prefix));
    }

    /** {@code contains}: the text is somewhere in the string; case matters. */
    public Condition contains(String text) {
        return Condition.contains(path(), Operands.compared(this, text));
    }
}
