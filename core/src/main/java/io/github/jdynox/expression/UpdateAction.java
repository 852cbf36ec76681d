package io.github.jdynox.expression;

/**
 * One step of an update, made by an attribute handle: {@code User_.age.set(31)}. An immutable value. The factories here are
 * what the handles are made of.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html">Update
 *     expressions</a>
 */
public sealed interface UpdateAction permits Action {

    /** {@code SET path = value}: whatever was there before. Inside a map or list, that map or list must exist. */
    static UpdateAction set(Path path, Operand value) {
        return new SetAction(path, new Assigned.Plain((Term) value));
    }

    /** {@code SET path = if_not_exists(path, value)}: only where nothing is there yet. */
    static UpdateAction setIfNotExists(Path path, Operand value) {
        return new SetAction(path, new Assigned.IfNotExists(path, (Term) value));
    }

    /** {@code SET path = path + value}: the number must exist. */
    static UpdateAction increment(Path path, Operand value) {
        return new SetAction(path, new Assigned.Arithmetic(path, " + ", (Term) value));
    }

    /** {@code SET path = path - value}: the number must exist. */
    static UpdateAction decrement(Path path, Operand value) {
        return new SetAction(path, new Assigned.Arithmetic(path, " - ", (Term) value));
    }

    /** {@code SET path = list_append(if_not_exists(path, []), list)}: behind the last element; a missing list is created. */
    static UpdateAction append(Path path, Operand list) {
        return new SetAction(path, new Assigned.ListAppend(path, (Term) list, true));
    }

    /** {@code SET path = list_append(list, if_not_exists(path, []))}: before the first element; a missing list is created. */
    static UpdateAction prepend(Path path, Operand list) {
        return new SetAction(path, new Assigned.ListAppend(path, (Term) list, false));
    }

    /** {@code REMOVE path}: nothing happens where nothing is. The elements behind a removed list element move up. */
    static UpdateAction remove(Path path) {
        return new RemoveAction(path);
    }

    /** {@code ADD path value}: a number is added to what is there (a missing one counts as 0), or elements to a set. */
    static UpdateAction add(Path path, Operand value) {
        return new AddAction(path, (Term) value);
    }

    /** {@code DELETE path set}: takes elements from a set; the set goes with its last element. */
    static UpdateAction delete(Path path, Operand set) {
        return new DeleteAction(path, (Term) set);
    }

    /** What this action changes. */
    Path path();
}
