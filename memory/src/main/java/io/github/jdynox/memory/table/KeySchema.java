package io.github.jdynox.memory.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * The key of a table or index.
 *
 * @param partition attributes of the partition: one for tables, up to four for global indexes
 * @param sort attributes that rows of a partition are ordered by
 * @param attributes all of them, those of the partition first
 */
public record KeySchema(List<KeyAttribute> partition, List<KeyAttribute> sort, List<KeyAttribute> attributes) {

    /** Most bytes that an attribute of a partition may have. */
    public static final int MAX_PARTITION = 2048;

    /** Most bytes that an attribute to sort by may have. */
    public static final int MAX_SORT = 1024;

    public static KeySchema of(List<KeyAttribute> partition, List<KeyAttribute> sort) {
        List<KeyAttribute> all =
                Stream.concat(partition.stream(), sort.stream()).toList();
        return new KeySchema(List.copyOf(partition), List.copyOf(sort), all);
    }

    /** Whether the attribute belongs to the key. */
    public boolean has(String attribute) {
        return attributes.stream().anyMatch(key -> key.name().equals(attribute));
    }
}
