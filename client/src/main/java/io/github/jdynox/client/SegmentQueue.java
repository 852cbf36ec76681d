package io.github.jdynox.client;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which segment is asked for a page next. All are to end at the same time, so that there is work for every request until
 * then: segments that turn out longer than others go first, then those that were not begun or are the least far. Not safe
 * for use by many threads.
 */
final class SegmentQueue<T> {

    /** A segment with so many times the pages of others is a long one. */
    private static final int LONG = 2;

    private final List<SegmentState> states;
    private final Function<SegmentState, SegmentFeed<T>> feeds;
    private final SegmentOrder order;
    private final Deque<SegmentFeed<T>> late = new ArrayDeque<>();
    private final Queue<SegmentFeed<T>> resting = new PriorityQueue<>(Comparator.comparingLong(SegmentFeed::pages));

    /** How many were looked at, in their order; how many of them are not read to their end; what the others had. */
    private int begun;

    private int open;
    private long ended;
    private long pagesOfEnded;

    SegmentQueue(List<SegmentState> states, Function<SegmentState, SegmentFeed<T>> feeds) {
        this.states = states;
        this.feeds = feeds;
        this.order = SegmentOrder.of(states.size());
    }

    /** Whether no segment is left that could be asked. */
    boolean isEmpty() {
        return late.isEmpty() && resting.isEmpty() && !beginsAnother();
    }

    /**
     * Takes the next segment; null where none is left that could be asked.
     *
     * @param concurrency how many are asked at once: about twice as many are kept open, so that few are remembered
     */
    @Nullable
    SegmentFeed<T> poll(int concurrency) {
        if (!late.isEmpty()) {
            return late.remove();
        }
        if (resting.isEmpty() || open < 2L * concurrency) {
            beginsAnother();
        }
        return resting.poll();
    }

    /** Passes over segments that an earlier run has read to their end. */
    private boolean beginsAnother() {
        while (begun < states.size()) {
            SegmentFeed<T> segment = feeds.apply(states.get(order.at(begun++)));
            if (!segment.isExhausted()) {
                open++;
                resting.add(segment);
                return true;
            }
        }
        return false;
    }

    /** Gives back a segment whose page was taken. */
    void add(SegmentFeed<T> segment) {
        if (segment.isExhausted()) {
            open--;
            ended++;
            pagesOfEnded += segment.pages();
        } else if (ended > 0 && segment.pages() > LONG * pagesOfEnded / ended) {
            late.add(segment);
        } else {
            resting.add(segment);
        }
    }
}
