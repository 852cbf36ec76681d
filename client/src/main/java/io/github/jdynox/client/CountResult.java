package io.github.jdynox.client;

import java.util.List;

/**
 * How many items there are, and what it cost to count them.
 *
 * @param count items that the filter let through
 * @param scannedCount items that DynamoDB read; the same without a filter
 * @param metrics what all requests together cost
 * @param segments what came of each segment, in their order; a count that is not parallel has one
 */
public record CountResult(long count, long scannedCount, Metrics metrics, List<SegmentResult> segments) {

    public CountResult {
        segments = List.copyOf(segments);
    }
}
