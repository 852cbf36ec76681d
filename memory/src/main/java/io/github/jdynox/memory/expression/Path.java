package io.github.jdynox.memory.expression;

import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A document path: an attribute and the way into it. */
public record Path(List<Step> steps) {

    /** One step: a name or, where the name is null, an index into a list. */
    public record Step(@Nullable String name, byte[] bytes, int index) {

        /** The step to an entry of a map. */
        public static Step name(String name) {
            return new Step(name, name.getBytes(StandardCharsets.UTF_8), -1);
        }

        /** The step to an element of a list. */
        public static Step index(int index) {
            return new Step(null, new byte[0], index);
        }

        boolean isSame(Step other) {
            return name == null ? other.name == null && index == other.index : name.equals(other.name);
        }

        @Nullable
        Value of(Value container) {
            if (name != null) {
                return container.type() == ValueType.M ? container.get(bytes) : null;
            }
            return container.type() == ValueType.L ? container.element(index) : null;
        }

        @Override
        public String toString() {
            return name == null ? "[" + index + "]" : name;
        }
    }

    /** A path of one name, taken as it is. */
    public static Path of(String attribute) {
        return new Path(List.of(Step.name(attribute)));
    }

    /** The attribute that the path begins with. */
    public String head() {
        return String.valueOf(steps.get(0).name());
    }

    /** Whether the path leads into an attribute. */
    public boolean isNested() {
        return steps.size() > 1;
    }

    /** The value at the path, null where there is none. */
    public @Nullable Value find(Value item) {
        Value value = item;
        for (int i = 0; i < steps.size() && value != null; i++) {
            value = steps.get(i).of(value);
        }
        return value;
    }

    /** Whether both lead to the same place. */
    public boolean isSame(Path other) {
        return steps.size() == other.steps.size() && commonSteps(other) == steps.size();
    }

    int commonSteps(Path other) {
        int common = 0;
        while (common < Math.min(steps.size(), other.steps.size())
                && steps.get(common).isSame(other.steps.get(common))) {
            common++;
        }
        return common;
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
