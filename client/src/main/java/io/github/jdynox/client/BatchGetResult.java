package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.List;

/**
 * The items of a batch of keys.
 *
 * @param items the items found, in the order of their keys, each once
 * @param missing the keys without an item, in their order
 * @param metrics the sums over all requests
 * @param <T> the model
 */
public record BatchGetResult<T>(List<T> items, List<Key> missing, Metrics metrics) {

    public BatchGetResult {
        items = List.copyOf(items);
        missing = List.copyOf(missing);
    }
}
