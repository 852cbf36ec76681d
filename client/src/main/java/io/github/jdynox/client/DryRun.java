package io.github.jdynox.client;

/**
 * What a bulk write would do. Nothing was written; the items were counted, which was paid for.
 *
 * @param itemsCount items that it would write; conditions of the write are not considered
 * @param estimatedWcu write capacity units that the table itself would charge, if the items are of its average size as
 *     DynamoDB last knew it: an estimate, without what its indexes charge. 0 where the size is not known
 * @param metrics what the count cost
 */
public record DryRun(long itemsCount, double estimatedWcu, Metrics metrics) {}
