package io.github.jdynox.client;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How far the consumer has come, segment by segment. Each is made when it is first asked for: a run may be divided into a
 * million. Empty until it is known into how many. Safe for use by many threads; what is in a state is guarded by its run.
 */
final class SegmentStates extends AbstractList<SegmentState> {

    private volatile AtomicReferenceArray<SegmentState> states = new AtomicReferenceArray<>(0);
    private final ReadPlan plan;

    SegmentStates(ReadPlan plan) {
        this.plan = plan;
        if (!plan.autoSegments) {
            divide(plan.isParallel() ? plan.totalSegments : 1);
        }
    }

    /** Settles how many there are: once, before any is asked for. */
    void divide(int count) {
        states = new AtomicReferenceArray<>(count);
    }

    @Override
    public SegmentState get(int index) {
        SegmentState known = states.get(index);
        if (known != null) {
            return known;
        }
        SegmentState fresh = new SegmentState(plan.isParallel() ? plan.ofSegment(index, size()) : plan.resumed());
        return states.compareAndSet(index, null, fresh) ? fresh : states.get(index);
    }

    /** Those that were asked for, in their order. */
    List<SegmentState> begun() {
        AtomicReferenceArray<SegmentState> all = states;
        List<SegmentState> begun = new ArrayList<>();
        for (int i = 0; i < all.length(); i++) {
            SegmentState state = all.get(i);
            if (state != null) {
                begun.add(state);
            }
        }
        return begun;
    }

    @Override
    public int size() {
        return states.length();
    }
}
