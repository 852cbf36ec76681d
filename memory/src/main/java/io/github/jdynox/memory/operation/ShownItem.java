package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.partiql.Statement;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Items as {@code SELECT} gives them: what a path leads to stands under the last name of the path. */
final class ShownItem {

    private ShownItem() {}

    /** The parts asked for, null for everything. */
    static @Nullable Projection projection(List<Statement.Shown> shown) {
        return shown.isEmpty()
                ? null
                : Projection.of(shown.stream().map(Statement.Shown::path).toList());
    }

    static Value of(List<Statement.Shown> shown, Value item) {
        if (shown.isEmpty()) {
            return item;
        }
        ValueWriter writer = new ValueWriter(128);
        int mark = writer.open(ValueType.M);
        for (Statement.Shown one : shown) {
            Value value = one.path().find(item);
            if (value != null) {
                writer.block(one.label().getBytes(StandardCharsets.UTF_8));
                writer.copy(value);
            }
        }
        writer.closeMap(mark);
        return writer.value();
    }
}
