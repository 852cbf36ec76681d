package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import org.jspecify.annotations.Nullable;

/** How far the consumer has come in one segment (or in the whole table), and what it cost. Guarded by its run. */
final class SegmentState {

    final int segment;
    final int totalSegments;

    @Nullable
    Key lastEvaluatedKey;

    boolean exhausted;

    /** Where the consumer is done with everything before; as {@link #lastEvaluatedKey}, but of what was handled. */
    @Nullable
    Key handledKey;

    boolean handledAll;
    long itemsCount;
    long scannedCount;
    double consumedRcu;

    SegmentState(ReadPlan plan) {
        this.segment = Math.max(plan.segment, 0);
        this.totalSegments = Math.max(plan.totalSegments, 1);
        this.lastEvaluatedKey = plan.startFrom;
        this.handledKey = plan.startFrom;
        this.exhausted = plan.isDone(segment);
        this.handledAll = exhausted;
    }

    SegmentResult result() {
        return new SegmentResult(
                segment,
                totalSegments,
                itemsCount,
                scannedCount,
                consumedRcu,
                exhausted ? null : lastEvaluatedKey,
                exhausted);
    }
}
