package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of one answer. Pages that the filter emptied are not left out: their cost and their key count.
 *
 * @param items the items that the filter let through, at most up to the limit of the run
 * @param lastEvaluatedKey where the next page of its segment starts; null for the last one
 * @param segment the number of the segment that it is of, from 0; 0 where the table is read as a whole
 * @param totalSegments into how many segments the table is divided; 1 where it is read as a whole
 * @param scannedCount items that DynamoDB read for this page
 * @param consumedRcu read capacity units that this page cost
 * @param <T> the type of the items
 */
public record Page<T>(
        List<T> items,
        @Nullable Key lastEvaluatedKey,
        int segment,
        int totalSegments,
        long scannedCount,
        double consumedRcu) {

    public Page {
        items = List.copyOf(items);
    }
}
