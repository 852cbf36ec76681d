package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a read, pulled item by item by one thread. Wherever it stops, by its end, by {@link #close()}, or by an
 * exception from {@link #hasNext()} or {@link #next()}, {@link #lastEvaluatedKey()} is the place to go on from: no item is
 * lost and none comes twice.
 *
 * @param <T> the type of the items
 */
public final class Cursor<T> implements Iterator<T>, AutoCloseable {

    private final ReadRun<T> run;
    private final PullIterator<T> iterator;

    Cursor(ReadRun<T> run) {
        this.run = run;
        this.iterator = new PullIterator<>(run);
    }

    /** Whether there is another item; waits for the next page where that is needed. */
    @Override
    public boolean hasNext() {
        return iterator.hasNext();
    }

    @Override
    public T next() {
        return iterator.next();
    }

    /**
     * The key of the last item handed over, or the place where the run started if none was; null at the beginning of a run
     * without a start key, and when nothing is left to read ({@link #isExhausted()} tells which). A parallel scan has one a
     * segment instead: see {@link #segments()}.
     */
    public @Nullable Key lastEvaluatedKey() {
        return run.lastEvaluatedKey();
    }

    /** Whether every item was handed over. */
    public boolean isExhausted() {
        return run.isExhausted();
    }

    /** How far each segment has come; a read that is not parallel has one. Settled when the cursor has ended. */
    public List<SegmentResult> segments() {
        return run.segments();
    }

    /**
     * How far the run has come, for {@link Read#resume}: every item that {@link #next()} gave counts as handled, also the
     * last one. Of a cursor that was closed, or failed, it has what was there when the item after it was asked for.
     */
    public Checkpoint checkpoint() {
        if (!run.isEnded()) {
            run.acknowledge();
        }
        return run.checkpoint();
    }

    /** What the run has cost so far. */
    public Metrics metrics() {
        return run.metrics();
    }

    /** Stops the run: what is under way is given up, nothing more is requested. */
    @Override
    public void close() {
        run.finish(null);
    }
}
