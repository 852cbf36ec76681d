package io.github.jdynox.client;

/**
 * What a bulk write did, and what it cost.
 *
 * @param itemsCount items that were written: deleted, updated or copied
 * @param refusedCount items that did not meet the condition when their turn came, and were left as they are
 * @param consumedWcu write capacity units that DynamoDB charged
 * @param reading what it cost to find the items; its {@code itemsCount} is how many there were
 */
public record BulkResult(long itemsCount, long refusedCount, double consumedWcu, Metrics reading) {}
