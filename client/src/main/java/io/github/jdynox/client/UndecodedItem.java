package io.github.jdynox.client;

import io.github.jdynox.DecodeException;
import io.github.jdynox.model.Key;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item that could not be read as its model.
 *
 * @param key the item's key
 * @param attributes the item as a plain map
 * @param error what was wrong with it
 */
public record UndecodedItem(Key key, Map<String, @Nullable Object> attributes, DecodeException error) {}
