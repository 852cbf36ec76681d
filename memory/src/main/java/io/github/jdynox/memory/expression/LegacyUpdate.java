package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.List;

/** Actions of updates by the names of the older ones. */
public final class LegacyUpdate {

    private LegacyUpdate() {}

    /** The update of these actions, which the service refuses in words of its own. */
    public static Update of(List<Update.Action> actions) {
        return new Update(List.copyOf(actions), "Type mismatch for attribute to update");
    }

    /** {@code PUT}. */
    public static Update.Action set(String attribute, Value value) {
        return new Update.Set(Path.of(attribute), new Term.Constant(value));
    }

    /** {@code DELETE} without a value. */
    public static Update.Action remove(String attribute) {
        return new Update.Remove(Path.of(attribute));
    }

    /** {@code DELETE} with a set. */
    public static Update.Action delete(String attribute, Value set) {
        return new Update.Delete(Path.of(attribute), set);
    }

    /** {@code ADD}, which unlike its successor also appends to lists. */
    public static Update.Action add(String attribute, Value value) {
        Path path = Path.of(attribute);
        return value.type() == ValueType.L ? new Update.Append(path, value) : new Update.Add(path, value);
    }
}
