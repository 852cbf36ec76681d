package io.github.jdynox.model;

import io.github.jdynox.Item;
import java.util.List;

/**
 * A local secondary index: another sort key under the table's partition key; it can be read consistently.
 *
 * @param <T> the model
 */
public record LocalIndex<T>(String name, KeySchema keys, Item.Projection projection, List<String> include)
        implements Index<T> {

    public LocalIndex {
        include = List.copyOf(include);
    }

    /** An index that holds every attribute. */
    public static <T> LocalIndex<T> of(String name, KeySchema keys) {
        return new LocalIndex<>(name, keys, Item.Projection.ALL, List.of());
    }
}
