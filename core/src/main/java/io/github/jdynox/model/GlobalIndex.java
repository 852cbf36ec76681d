package io.github.jdynox.model;

import io.github.jdynox.Item;
import java.util.List;

/**
 * A global secondary index: eventually consistent, with keys of its own.
 *
 * @param <T> the model
 */
public record GlobalIndex<T>(String name, KeySchema keys, Item.Projection projection, List<String> include)
        implements Index<T> {

    public GlobalIndex {
        include = List.copyOf(include);
    }

    /** An index that holds every attribute. */
    public static <T> GlobalIndex<T> of(String name, KeySchema keys) {
        return new GlobalIndex<>(name, keys, Item.Projection.ALL, List.of());
    }
}
