package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the checkpoints of one run from the states of its segments. The run guards them while it calls. */
final class Checkpoints {

    private final ReadPlan plan;
    private final List<SegmentState> segments;

    Checkpoints(ReadPlan plan, List<SegmentState> segments) {
        this.plan = plan;
        this.segments = segments;
    }

    /** What was handled, and how many items that was in this run. */
    Checkpoint take(long itemsCount) {
        long scannedCount = 0;
        BitSet done = new BitSet();
        SortedMap<Integer, Key> keys = new TreeMap<>();
        for (SegmentState segment : segments) {
            scannedCount += segment.scannedCount;
            if (segment.handledAll) {
                done.set(segment.segment);
            } else if (segment.handledKey != null) {
                keys.put(segment.segment, segment.handledKey);
            }
        }
        Checkpoint before = plan.resume;
        return new Checkpoint(
                ReadScope.of(plan),
                done,
                keys,
                itemsCount + (before == null ? 0 : before.itemsCount()),
                scannedCount + (before == null ? 0 : before.scannedCount()));
    }
}
