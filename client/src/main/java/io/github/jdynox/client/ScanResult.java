package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The items of a scan or query that was read to its end or its limit, and what they cost.
 *
 * @param <T> the type of the items
 */
public final class ScanResult<T> {

    private final List<T> items;
    private final Metrics metrics;
    private final List<SegmentResult> segments;

    ScanResult(List<T> items, Metrics metrics, List<SegmentResult> segments) {
        this.items = Collections.unmodifiableList(items);
        this.metrics = metrics;
        this.segments = List.copyOf(segments);
    }

    /** The items, in the order they came. */
    public List<T> items() {
        return items;
    }

    /** What all requests together cost. */
    public Metrics metrics() {
        return metrics;
    }

    /** What came of each segment, in their order; a read that is not parallel has one. */
    public List<SegmentResult> segments() {
        return segments;
    }

    /**
     * The key of the last item, from which {@code startFrom(key)} goes on without losing or repeating one; null when
     * nothing is left to read. A parallel scan that ended at its limit has one key a segment instead, and this method
     * throws IllegalStateException: see {@link #segments()}.
     */
    public @Nullable Key lastEvaluatedKey() {
        if (segments.size() == 1) {
            return segments.get(0).lastEvaluatedKey();
        }
        if (segments.stream().allMatch(SegmentResult::exhausted)) {
            return null;
        }
        throw new IllegalStateException("Expected a read of one segment but this one has " + segments.size()
                + ", each with a key of its own to go on from; see segments().");
    }
}
