package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The actions of an update. They all read the item as it was, whatever their order.
 *
 * @param mismatch how the service refuses a number or set for an attribute of another type
 */
public record Update(List<Action> actions, String mismatch) {

    /** An update that changes nothing. */
    public static final Update NOTHING = of(List.of());

    /** The update of an expression. */
    public static Update of(List<Action> actions) {
        return new Update(actions, "An operand in the update expression has an incorrect data type");
    }

    /** One action on one path. */
    public sealed interface Action {

        /** Where the action writes. */
        Path path();
    }

    /** Writes a value. */
    public record Set(Path path, Term term) implements Action {}

    /** Takes an attribute or element away. */
    public record Remove(Path path) implements Action {}

    /** Adds a number to a number, or elements to a set; makes what is not there. */
    public record Add(Path path, Value value) implements Action {}

    /** Adds elements to the end of a list, which it makes where it is not there; no expression says this. */
    public record Append(Path path, Value value) implements Action {}

    /** Takes elements out of a set. */
    public record Delete(Path path, Value value) implements Action {}

    /** Whether the update makes nothing: it makes no item where there is none. */
    public boolean onlyTakesAway() {
        return !actions.isEmpty()
                && actions.stream().allMatch(action -> action instanceof Remove || action instanceof Delete);
    }

    /** The paths written to. */
    public List<Path> paths() {
        return actions.stream().map(Action::path).toList();
    }

    /** The paths that values to write are read from. */
    public List<Path> readPaths() {
        return actions.stream()
                .flatMap(action -> action instanceof Set set ? set.term().paths().stream() : Stream.empty())
                .toList();
    }

    /** The item as the update leaves it. */
    public Value applyTo(Value item) {
        List<@Nullable Value> values = new ArrayList<>(actions.size());
        for (Action action : actions) {
            values.add(newValue(action, item));
        }
        Draft draft = new Draft(item);
        for (int i = 0; i < actions.size(); i++) {
            Value value = values.get(i);
            if (value != null) {
                draft.put(actions.get(i).path(), value);
            } else {
                draft.remove(actions.get(i).path());
            }
        }
        return draft.item();
    }

    /** What stands at the action's path afterwards, null for nothing. */
    private @Nullable Value newValue(Action action, Value item) {
        Value old = action.path().find(item);
        if (action instanceof Set set) {
            return UpdateOperands.require(set.term().in(item));
        }
        if (action instanceof Add add) {
            return added(old, add.value());
        }
        if (action instanceof Append append) {
            return old == null ? append.value() : ListAppend.of(sameType(old, append.value()), append.value());
        }
        return action instanceof Delete delete && old != null
                ? UpdateOperands.difference(sameType(old, delete.value()), delete.value())
                : null;
    }

    private Value added(@Nullable Value old, Value value) {
        if (old == null) {
            return value;
        }
        sameType(old, value);
        return value.type() == ValueType.N ? UpdateOperands.sum(old, value, false) : UpdateOperands.union(old, value);
    }

    private Value sameType(Value old, Value operand) {
        if (old.type() != operand.type()) {
            throw ServiceFault.validation(mismatch);
        }
        return old;
    }
}
