package io.github.jdynox.attribute;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Path;
import io.github.jdynox.expression.UpdateAction;
import java.util.List;

/**
 * A handle on a list. An immutable value.
 *
 * @param <T> the model
 * @param <E> the elements' Java type
 */
public final class ListAttribute<T, E> extends Handle<T, List<E>> {

    private final ValueCodec<E> element;

    ListAttribute(Path path, ValueCodec<E> element) {
        super(path, Codecs.listOf(element));
        this.element = element;
    }

    /** The attribute of exactly this name, by the codec of its elements. */
    public static <T, E> ListAttribute<T, E> of(String name, ValueCodec<E> element) {
        return new ListAttribute<>(Path.of(name), element);
    }

    /** How elements are written and read. */
    public ValueCodec<E> element() {
        return element;
    }

    /** One element; indexes begin at 0, a negative one is refused. Setting one behind the end appends it. */
    public Attribute<T, E> at(int index) {
        return new PlainAttribute<>(path().index(index), element);
    }

    /** {@code contains}: the list has this element. */
    public Condition contains(E value) {
        return Condition.contains(path(), Operands.compared(path(), element, value));
    }

    /** {@code list_append}: adds elements behind the last one; a missing list is created. */
    public UpdateAction append(List<E> values) {
        return UpdateAction.append(path(), Operands.assigned(this, values));
    }

    /** {@code list_append}: adds elements before the first one, in their order; a missing list is created. */
    public UpdateAction prepend(List<E> values) {
        return UpdateAction.prepend(path(), Operands.assigned(this, values));
    }
}
