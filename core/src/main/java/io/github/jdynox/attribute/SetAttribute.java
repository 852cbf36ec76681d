package io.github.jdynox.attribute;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Path;
import io.github.jdynox.expression.UpdateAction;
import java.util.Set;

/**
 * A handle on a set of strings, numbers or binaries (SS, NS, BS). An immutable value.
 *
 * @param <T> the model
 * @param <E> the elements' Java type
 */
public final class SetAttribute<T, E> extends Handle<T, Set<E>> {

    private final ValueCodec<E> element;

    SetAttribute(Path path, ValueCodec<E> element) {
        super(path, Codecs.setOf(element));
        this.element = element;
    }

    /** The attribute of exactly this name, by the codec of its elements. */
    public static <T, E> SetAttribute<T, E> of(String name, ValueCodec<E> element) {
        return new SetAttribute<>(Path.of(name), element);
    }

    /** How elements are written and read. */
    public ValueCodec<E> element() {
        return element;
    }

    /** {@code contains}: the set has this element. */
    public Condition contains(E value) {
        return Condition.contains(path(), Operands.compared(path(), element, value));
    }

    /** {@code ADD}: adds elements; those that are there already stay, a missing set is created. No elements are refused. */
    public UpdateAction add(Set<E> values) {
        return UpdateAction.add(path(), Operands.assigned(this, Operands.notEmpty(path(), values)));
    }

    /** {@code DELETE}: takes elements away; those that are not there do no harm. No elements are refused. */
    public UpdateAction delete(Set<E> values) {
        return UpdateAction.delete(path(), Operands.assigned(this, Operands.notEmpty(path(), values)));
    }
}
