package io.github.jdynox.memory.table;

import io.github.jdynox.memory.fault.ServiceFault;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** All tables of one engine, by name. */
public final class Tables {

    private final ConcurrentNavigableMap<String, Table> tables = new ConcurrentSkipListMap<>();
    private final Clock clock;
    private final Journal journal;

    /** No tables yet; the journal hears of what happens to those to come. */
    public Tables(Clock clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
    }

    /** What hears of every change. */
    public Journal journal() {
        return journal;
    }

    /** The time that items expire by. */
    public Clock clock() {
        return clock;
    }

    /** Makes a table, ready for use at once. */
    public Table create(TableSchema schema) {
        Table table = new Table(
                new TableDefinition(UUID.randomUUID().toString(), clock.instant(), schema, null, Map.of()), journal);
        // The journal must hear of the table before anybody can write to it.
        synchronized (tables) {
            if (tables.containsKey(schema.name())) {
                throw ServiceFault.service("ResourceInUseException", "Table already exists: " + schema.name());
            }
            journal.defined(table);
            tables.put(schema.name(), table);
        }
        return table;
    }

    /** Makes a table, without items, that was kept. */
    public Table restore(TableDefinition definition) {
        Table table = new Table(definition, journal);
        tables.put(table.name(), table);
        return table;
    }

    /** Takes a table away. */
    public void delete(Table table) {
        if (tables.remove(table.name(), table)) {
            journal.dropped(table);
        }
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
        // Looked at before the lock is asked for: readers of a table whose items expire would else wait for each other.
        if (!table.hasExpired(clock.instant())) {
            return;
        }
        table.lock().writeLock().lock();
        try {
            table.dropExpired(clock.instant());
        } finally {
            table.lock().writeLock().unlock();
        }
    }
}
