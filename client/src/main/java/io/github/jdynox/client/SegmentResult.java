package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import org.jspecify.annotations.Nullable;

/**
 * What came of one segment of a scan. A scan that is not parallel has one.
 *
 * @param segment its number, from 0
 * @param totalSegments how many segments the table was divided into
 * @param itemsCount items of it that were handed over or counted
 * @param scannedCount items of it that DynamoDB read before the filter
 * @param consumedRcu read capacity units that it cost
 * @param lastEvaluatedKey where to go on from, with {@code segment(i, n).startFrom(key)}; null where the segment is
 *     exhausted, or where nothing of it was handed over
 * @param exhausted true where every item of the segment was handed over
 */
public record SegmentResult(
        int segment,
        int totalSegments,
        long itemsCount,
        long scannedCount,
        double consumedRcu,
        @Nullable Key lastEvaluatedKey,
        boolean exhausted) {}
