package io.github.jdynox.memory.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A write that has happened.
 *
 * @param old the item before, null where there was none
 * @param next the item after, null where there is none
 * @param units write capacity the table took
 * @param indexUnits write capacity each index took, by name, only where it took some
 */
public record Change(@Nullable Row old, @Nullable Row next, int units, Map<String, Integer> indexUnits) {

    /** Size of the item before or after, whichever is larger, in bytes. */
    public int size() {
        return Math.max(old == null ? 0 : old.size(), next == null ? 0 : next.size());
    }
}
