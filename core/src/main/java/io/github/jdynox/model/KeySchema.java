package io.github.jdynox.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The key of a table or an index.
 *
 * @param partitionKey the partition key (HASH)
 * @param sortKey the sort key (RANGE), null where the key has none
 */
public record KeySchema(KeyAttribute partitionKey, @Nullable KeyAttribute sortKey) {

    /** The one or two attributes, partition key first. */
    public List<KeyAttribute> attributes() {
        return sortKey == null ? List.of(partitionKey) : List.of(partitionKey, sortKey);
    }

    /** The attributes of a start key: this key's, then those of the table's that it lacks (the way an index pages). */
    public List<KeyAttribute> withTable(KeySchema table) {
        List<KeyAttribute> all = new ArrayList<>(attributes());
        for (KeyAttribute attribute : table.attributes()) {
            if (all.stream().noneMatch(own -> own.name().equals(attribute.name()))) {
                all.add(attribute);
            }
        }
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return sortKey == null ? partitionKey.toString() : partitionKey + ", " + sortKey;
    }
}
