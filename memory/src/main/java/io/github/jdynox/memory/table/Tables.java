package io.github.jdynox.memory.table;

import io.github.jdynox.memory.fault.ServiceFault;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** All tables of one engine, by name. */
public final class Tables {

    private final ConcurrentNavigableMap<String, Table> tables = new ConcurrentSkipListMap<>();
    private final Clock clock;

    public Tables(Clock clock) {
        this.clock = clock;
    }

    /** The time that items expire by. */
    public Clock clock() {
        return clock;
    }

    /** Makes a table, ready for use at once. */
    public Table create(TableSchema schema) {
        Table table = new Table(schema, UUID.randomUUID().toString(), clock.instant());
        if (tables.putIfAbsent(schema.name(), table) != null) {
            throw ServiceFault.service("ResourceInUseException", "Table already exists: " + schema.name());
        }
        return table;
    }

    /** Takes a table away. */
    public void delete(Table table) {
        tables.remove(table.name(), table);
    }

    /** The table of that name, null where there is none. */
    public @Nullable Table find(String name) {
        return tables.get(name);
    }

    /** The table that items are read from or written to; what has expired in it is gone. */
    public Table forItems(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw ServiceFault.notFound("Requested resource not found");
        }
        dropExpired(table);
        return table;
    }

    /** The table that is described or changed. */
    public Table forDefinition(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw ServiceFault.notFound("Requested resource not found: Table: " + name + " not found");
        }
        dropExpired(table);
        return table;
    }

    /** Names in order, behind the given one where there is one. */
    public List<String> names(@Nullable String after) {
        return List.copyOf(
                after == null ? tables.keySet() : tables.tailMap(after, false).keySet());
    }

    private void dropExpired(Table table) {
        if (table.expiryAttribute() == null) {
            return;
        }
        table.lock().writeLock().lock();
        try {
            if (table.hasExpired(clock.instant())) {
                table.dropExpired(clock.instant());
            }
        } finally {
            table.lock().writeLock().unlock();
        }
    }
}
