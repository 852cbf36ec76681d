package io.github.jdynox.client;

import org.jspecify.annotations.Nullable;

/**
 * What one operation cost. A scan, query or count that took many requests is one operation: its figures are sums.
 *
 * @param durationMs milliseconds during which at least one of its requests was under way; time that the caller takes
 *     between pages is not in it
 * @param consumedRcu read capacity units that DynamoDB charged, tables and indexes together
 * @param consumedWcu write capacity units that DynamoDB charged, tables and indexes together
 * @param itemsCount items handed over, counted or written
 * @param scannedCount items that DynamoDB read before the filter
 * @param skippedCount items that could not be read and were passed over because the caller wished it so
 * @param requests requests answered
 * @param retries how many times requests were sent again
 * @param throttles how many times DynamoDB refused a page of a read for want of capacity, and it was sent again to keep
 *     within a {@link ReadBudget} or for {@link Segments#AUTO}; refusals that the transport dealt with are retries
 * @param segments into how many parts a scan divided the table; 1 where it did not
 * @param concurrency the most requests that were under way at once
 * @param requestId DynamoDB's id of the last request answered, null where none was
 */
public record Metrics(
        double durationMs,
        double consumedRcu,
        double consumedWcu,
        long itemsCount,
        long scannedCount,
        long skippedCount,
        long requests,
        long retries,
        long throttles,
        int segments,
        int concurrency,
        @Nullable String requestId) {

    /** The metrics of an operation that has done nothing yet. */
    public static final Metrics NONE = new Metrics(0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, null);
}
