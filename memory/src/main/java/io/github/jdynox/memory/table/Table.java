package io.github.jdynox.memory.table;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * A table: its rows and its indexes. Callers hold {@link #lock()} while they read or write; rows that were read stay
 * valid after that, since rows never change.
 */
public final class Table {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Instant created;
    private final String id;
    private final Journal journal;
    private final Rows rows = new Rows();
    private final Map<String, Index> indexes = new LinkedHashMap<>();
    private volatile TableSchema schema;
    private volatile @Nullable Expiry expiry;
    private final ConcurrentNavigableMap<String, String> tags = new ConcurrentSkipListMap<>();
    private long count;
    private long size;

    Table(TableDefinition definition, Journal journal) {
        this.schema = definition.schema();
        this.id = definition.id();
        this.created = definition.created();
        this.journal = journal;
        this.tags.putAll(definition.tags());
        String expiring = definition.expiryAttribute();
        this.expiry = expiring == null ? null : new Expiry(expiring, rows);
        schema.indexes().forEach(index -> indexes.put(index.name(), new Index(index, schema.keys())));
    }

    /** Guards everything in the table: one request holds it at a time to write, any number to read. */
    public ReadWriteLock lock() {
        return lock;
    }

    /** What defines the table. */
    public TableSchema schema() {
        return schema;
    }

    /** Name of the table. */
    public String name() {
        return schema.name();
    }

    /** The table's key. */
    public KeySchema keys() {
        return schema.keys();
    }

    /** When the table was made. */
    public Instant created() {
        return created;
    }

    /** The table's id. */
    public String id() {
        return id;
    }

    /** Everything but the items, as it is now. */
    public TableDefinition definition() {
        return new TableDefinition(id, created, schema, expiryAttribute(), Map.copyOf(tags));
    }

    /** The table's tags by their keys, which nobody changes but {@link #tag} and {@link #untag}; not guarded by {@link #lock()}. */
    public NavigableMap<String, String> tags() {
        return Collections.unmodifiableNavigableMap(tags);
    }

    /** Puts tags on the table, all or, where it would have more than {@code most}, none; tells which it did. */
    public boolean tag(Map<String, String> added, int most) {
        synchronized (tags) {
            long fresh = added.keySet().stream()
                    .filter(key -> !tags.containsKey(key))
                    .count();
            if (tags.size() + fresh > most) {
                return false;
            }
            tags.putAll(added);
        }
        journal.defined(this);
        return true;
    }

    /** Takes tags away; those it does not have do not matter. */
    public void untag(Collection<String> keys) {
        keys.forEach(tags::remove);
        journal.defined(this);
    }

    /** Number of items. */
    public long count() {
        return count;
    }

    /** Sum of the items' sizes. */
    public long size() {
        return size;
    }

    /** The indexes, in the order they were defined. */
    public Collection<Index> indexes() {
        return indexes.values();
    }

    /** The index of that name, null where there is none. */
    public @Nullable Index index(String name) {
        return indexes.get(name);
    }

    /** Number of items in an index. */
    public long count(Index index) {
        return index.count();
    }

    /** Sum of the sizes of the items in an index. */
    public long size(Index index) {
        return index.size();
    }

    /** The row of that key, null where there is none. */
    public @Nullable Row find(byte[] key) {
        return rows.find(key);
    }

    /** Reads a page of the table or, where one is given, an index. */
    public Page read(@Nullable Index index, KeyRange range, boolean forward, int limit) {
        return (index == null ? rows : index.rows()).read(range, forward, limit);
    }

    /** The one place where items change: puts a row in another's place. One of the two may be null. */
    public Change replace(@Nullable Row old, @Nullable Row next) {
        Change change = change(old, next);
        journal.replaced(this, old, next);
        return change;
    }

    /** Puts a row there that was kept; nobody else uses the table yet. */
    public void restore(Row row) {
        change(null, row);
    }

    private Change change(@Nullable Row old, @Nullable Row next) {
        if (next != null) {
            rows.put(next);
        } else if (old != null) {
            rows.remove(old);
        }
        count += (next == null ? 0 : 1) - (old == null ? 0 : 1);
        int oldSize = old == null ? 0 : old.size();
        int newSize = next == null ? 0 : next.size();
        size += newSize - oldSize;
        Expiry expiring = expiry;
        if (expiring != null) {
            expiring.follow(old, next);
        }
        return new Change(old, next, Capacity.writeUnits(Math.max(oldSize, newSize)), followed(old, next));
    }

    private Map<String, Integer> followed(@Nullable Row old, @Nullable Row next) {
        if (indexes.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> units = new LinkedHashMap<>();
        for (Index index : indexes.values()) {
            int taken = index.follow(old, next);
            if (taken > 0) {
                units.put(index.schema().name(), taken);
            }
        }
        return units;
    }

    /** Redefines the table: new indexes are filled, missing ones dropped, kept ones stay as they are. */
    public void redefine(TableSchema changed) {
        indexes.keySet().removeIf(name -> changed.indexes().stream()
                .noneMatch(index -> index.name().equals(name)));
        for (IndexSchema definition : changed.indexes()) {
            Index kept = indexes.get(definition.name());
            if (kept != null) {
                kept.redefine(definition);
            } else {
                Index index = new Index(definition, changed.keys());
                rows.forEach(row -> index.follow(null, row));
                indexes.put(definition.name(), index);
            }
        }
        schema = changed;
        journal.defined(this);
    }

    /** Name of the attribute that items expire by, null where they do not. */
    public @Nullable String expiryAttribute() {
        Expiry expiring = expiry;
        return expiring == null ? null : expiring.attribute();
    }

    /** Lets items expire by an attribute, or no longer where it is null. */
    public void expireBy(@Nullable String attribute) {
        expiry = attribute == null ? null : new Expiry(attribute, rows);
        journal.defined(this);
    }

    /** Whether an item has expired and is still here; not guarded by {@link #lock()}. */
    public boolean hasExpired(Instant now) {
        Expiry expiring = expiry;
        return expiring != null && expiring.isDue(now.getEpochSecond());
    }

    /** Deletes what has expired. */
    public void dropExpired(Instant now) {
        Expiry expiring = expiry;
        if (expiring != null) {
            expiring.due(now.getEpochSecond()).forEach(row -> replace(row, null));
        }
    }
}
