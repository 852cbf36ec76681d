package io.github.jdynox.client;

import java.util.Optional;

/**
 * An item that was asked for by its key, and what it cost.
 *
 * @param item the item; empty where there is none
 * @param metrics what the request cost
 * @param <T> the model
 */
public record ItemResult<T>(Optional<T> item, Metrics metrics) {}
