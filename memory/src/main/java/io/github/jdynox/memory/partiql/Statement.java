package io.github.jdynox.memory.partiql;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Path;
import io.github.jdynox.memory.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement with its parameters in place, in the terms of conditions and updates. */
public sealed interface Statement {

    /** Name of the table it works on. */
    String table();

    /** Whether it reads and changes nothing. */
    default boolean isRead() {
        return false;
    }

    /** One path of a projection and the name it comes back under. */
    record Shown(Path path, String label) {}

    /** One attribute of {@code ORDER BY}. */
    record Order(String attribute, boolean descending) {}

    /**
     * {@code SELECT}.
     *
     * @param shown the parts asked for, empty for everything
     */
    record Select(String table, @Nullable String index, List<Shown> shown, @Nullable Condition where, List<Order> order)
            implements Statement {

        @Override
        public boolean isRead() {
            return true;
        }
    }

    /** {@code INSERT}. */
    record Insert(String table, Value item) implements Statement {}

    /**
     * {@code UPDATE}.
     *
     * @param returning {@code ALL} or {@code MODIFIED}, and {@code OLD} or {@code NEW}; null for nothing
     */
    record Update(
            String table,
            io.github.jdynox.memory.expression.Update update,
            @Nullable Condition where,
            @Nullable String returning)
            implements Statement {}

    /** {@code DELETE}; gives back the item where {@code returning} is set. */
    record Delete(String table, @Nullable Condition where, boolean returning) implements Statement {}

    /** {@code EXISTS}: that the item of a query is there and meets its condition. */
    record Exists(Select select) implements Statement {

        @Override
        public String table() {
            return select.table();
        }
    }
}
