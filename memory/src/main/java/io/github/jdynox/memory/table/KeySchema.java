package io.github.jdynox.memory.table;

import java.util.List;
import java.util.stream.Stream;

/** The key of a table or index: partition attributes (one for tables, up to four for global indexes) and sort attributes. */
public record KeySchema(List<KeyAttribute> partition, List<KeyAttribute> sort) {

    /** All attributes, those of the partition first. */
    public List<KeyAttribute> attributes() {
        return Stream.concat(partition.stream(), sort.stream()).toList();
    }

    /** Whether the attribute belongs to the key. */
    public boolean has(String attribute) {
        return attributes().stream().anyMatch(key -> key.name().equals(attribute));
    }
}
