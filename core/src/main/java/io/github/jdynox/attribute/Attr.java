package io.github.jdynox.attribute;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Path;
import io.github.jdynox.expression.UpdateAction;
import java.util.List;
import java.util.Set;

/**
 * A handle on an attribute by its name in DynamoDB alone, for tables without a model: {@code Attr.of("status")}. It has the
 * operations of every kind; values are what {@link Codecs#ANY} writes. An immutable value.
 */
public final class Attr extends Handle<Object, Object> {

    private Attr(Path path, ValueCodec<Object> codec) {
        super(path, codec);
    }

    /** The attribute of exactly this name, dots and brackets included. */
    public static Attr of(String name) {
        return of(Path.of(name));
    }

    /** The value at a path in the form that {@link Path#parse} reads: {@code Attr.path("address.lines[0]")}. */
    public static Attr path(String path) {
        return of(Path.parse(path));
    }

    /** The value at a path. */
    public static Attr of(Path path) {
        return new Attr(path, any());
    }

    /** ANY writes null as well, which no operation here lets through. */
    @SuppressWarnings("NullAway")
    private static ValueCodec<Object> any() {
        return Codecs.ANY;
    }

    /** The value of exactly this key, in a map. */
    public Attr key(String key) {
        return of(path().key(key));
    }

    /** An element of a list; indexes begin at 0, a negative one is refused. */
    public Attr at(int index) {
        return of(path().index(index));
    }

    /** {@code begins_with}, on a string or a binary. */
    public Condition beginsWith(Object prefix) {
        return Condition.beginsWith(path(), Operands.compared(this, prefix));
    }

    /** {@code contains}: a string has the text in it, a set or list has the element. */
    public Condition contains(Object element) {
        return Condition.contains(path(), Operands.compared(this, element));
    }

    /** {@code ADD}: adds to a number; a missing one counts as 0. */
    public UpdateAction add(Number value) {
        return UpdateAction.add(path(), Operands.assigned(this, value));
    }

    /** {@code ADD}: adds elements to a set; a missing one is created. No elements are refused. */
    public UpdateAction add(Set<?> values) {
        return UpdateAction.add(path(), Operands.assigned(this, Operands.notEmpty(path(), values)));
    }

    /** {@code DELETE}: takes elements from a set. No elements are refused. */
    public UpdateAction delete(Set<?> values) {
        return UpdateAction.delete(path(), Operands.assigned(this, Operands.notEmpty(path(), values)));
    }

    /** {@code SET n = n + value}: a missing number fails the update. */
    public UpdateAction increment(Number value) {
        return UpdateAction.increment(path(), Operands.assigned(this, value));
    }

    /** {@code SET n = n - value}: a missing number fails the update. */
    public UpdateAction decrement(Number value) {
        return UpdateAction.decrement(path(), Operands.assigned(this, value));
    }

    /** {@code list_append}: adds elements behind the last one; a missing list is created. */
    public UpdateAction append(List<?> values) {
        return UpdateAction.append(path(), Operands.assigned(this, values));
    }

    /** {@code list_append}: adds elements before the first one, in their order; a missing list is created. */
    public UpdateAction prepend(List<?> values) {
        return UpdateAction.prepend(path(), Operands.assigned(this, values));
    }
}
