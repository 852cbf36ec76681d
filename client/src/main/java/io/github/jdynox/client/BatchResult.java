package io.github.jdynox.client;

/**
 * A batch of writes that was done, every one of them, and what it cost.
 *
 * @param metrics the sums over all requests; its {@code itemsCount} is how many items were written
 */
public record BatchResult(Metrics metrics) {}
