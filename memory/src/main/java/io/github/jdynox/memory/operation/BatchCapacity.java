package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Capacity;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a batch of statements took, table by table. A write that failed shows in the total of its table alone, and not at all
 * where nothing succeeded there.
 */
final class BatchCapacity {

    private final Map<Table, ConsumedCapacity> taken = new LinkedHashMap<>();
    private final Map<Table, Integer> failed = new LinkedHashMap<>();

    ConsumedCapacity of(Table table) {
        return taken.computeIfAbsent(table, ConsumedCapacity::of);
    }

    /** Counts a write whose condition failed: by the item that is there or the one it brought, whichever is larger. */
    void addFailed(Table table, StatementWrite write) {
        Row stored = GetItem.read(table, write.write().keyed());
        int size = Math.max(stored == null ? 0 : stored.size(), write.attempted());
        failed.merge(table, Capacity.writeUnits(size), Integer::sum);
    }

    Collection<ConsumedCapacity> all() {
        taken.forEach((table, capacity) -> capacity.addToTotal(failed.getOrDefault(table, 0)));
        failed.clear();
        return taken.values();
    }
}
