package io.github.jdynox.client;

import java.util.Map;

/**
 * The sums over every operation of a table or client since it was made or {@code resetMetrics()} was called: a snapshot.
 * Each operation is counted once, when it ends, however many requests it took and whether it succeeded or not.
 *
 * @param operationCount operations that ended
 * @param failureCount how many of them failed
 * @param countsByOperation how many ended, by DynamoDB's name of the operation; a count of items is a {@code Scan} or a
 *     {@code Query}
 * @param totalDurationMs the sum of their durations in milliseconds
 * @param totalRcu the sum of read capacity units
 * @param totalWcu the sum of write capacity units
 * @param totalItemsCount the sum of items handed over, counted or written
 * @param totalScannedCount the sum of items that DynamoDB read before filters
 * @param totalRequests the sum of requests answered
 * @param totalRetries the sum of retries
 * @param totalThrottles the sum of throttles
 */
public record TotalMetrics(
        long operationCount,
        long failureCount,
        Map<String, Long> countsByOperation,
        double totalDurationMs,
        double totalRcu,
        double totalWcu,
        long totalItemsCount,
        long totalScannedCount,
        long totalRequests,
        long totalRetries,
        long totalThrottles) {

    public TotalMetrics {
        countsByOperation = Map.copyOf(countsByOperation);
    }

    /** How many scans ended, counts and parallel scans included. */
    public long scanCount() {
        return count("Scan");
    }

    /** How many queries ended. */
    public long queryCount() {
        return count("Query");
    }

    /** How many gets of one item ended. */
    public long getCount() {
        return count("GetItem");
    }

    /** How many puts of one item ended. */
    public long putCount() {
        return count("PutItem");
    }

    /** How many updates of one item ended. */
    public long updateCount() {
        return count("UpdateItem");
    }

    /** How many deletes of one item ended. */
    public long deleteCount() {
        return count("DeleteItem");
    }

    private long count(String operation) {
        return countsByOperation.getOrDefault(operation, 0L);
    }
}
