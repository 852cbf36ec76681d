package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the checkpoints of one run from the states of its segments. The run guards them while it calls. */
final class Checkpoints {

    private final ReadPlan plan;
    private final SegmentStates segments;

    Checkpoints(ReadPlan plan, SegmentStates segments) {
        this.plan = plan;
        this.segments = segments;
    }

    /** What was handled before and in this run, and how many items that was in this run. */
    Checkpoint take(long itemsCount) {
        Checkpoint before = plan.resume;
        BitSet done = before == null ? new BitSet() : (BitSet) before.done().clone();
        SortedMap<Integer, Key> keys = before == null ? new TreeMap<>() : new TreeMap<>(before.keys());
        long scannedCount = before == null ? 0 : before.scannedCount();
        for (SegmentState segment : segments.begun()) {
            scannedCount += segment.scannedCount;
            if (segment.handledAll) {
                done.set(segment.segment);
                keys.remove(segment.segment);
            } else if (segment.handledKey != null) {
                keys.put(segment.segment, segment.handledKey);
            }
        }
        return new Checkpoint(
                ReadScope.of(plan, segments.size()),
                done,
                keys,
                itemsCount + (before == null ? 0 : before.itemsCount()),
                scannedCount);
    }
}
