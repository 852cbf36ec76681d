package io.github.jdynox.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A read under way: what it has handled so far, and the way to stop it. Safe for use by many threads.
 *
 * @param <R> what it gives at its end
 */
public final class RunningRead<R> {

    private final CompletableFuture<R> result;
    private final Supplier<Checkpoint> checkpoint;
    private final Supplier<Metrics> metrics;
    private final Supplier<List<SegmentResult>> segments;
    private final Runnable cancellation;

    RunningRead(
            CompletableFuture<R> result,
            Supplier<Checkpoint> checkpoint,
            Supplier<Metrics> metrics,
            Supplier<List<SegmentResult>> segments,
            Runnable cancellation) {
        this.result = result;
        this.checkpoint = checkpoint;
        this.metrics = metrics;
        this.segments = segments;
        this.cancellation = cancellation;
    }

    /**
     * What the read gives: when the last item was handled, or its failure. Once it is complete nothing is handled any more and
     * {@link #checkpoint} stays as it is. Cancelling this future stops the read too, but does not wait for the item that the
     * consumer has: see {@link #cancel}.
     */
    public CompletableFuture<R> result() {
        return result;
    }

    /**
     * How far the read has come. An item is in it when the consumer has returned from it, so after a crash and {@link
     * Read#resume} those before come no more, and those that were in the consumer's hands come again.
     */
    public Checkpoint checkpoint() {
        return checkpoint.get();
    }

    /** What it has cost so far. */
    public Metrics metrics() {
        return metrics.get();
    }

    /** How far each segment has come: settled once {@link #result} is complete, with the key to go on from by hand. */
    public List<SegmentResult> segments() {
        return segments.get();
    }

    /**
     * Stops the read: requests under way are given up, no other is sent, and no further item is handed over. {@link #result}
     * fails with a {@link java.util.concurrent.CancellationException} once the consumer has returned from the item it has.
     */
    public void cancel() {
        cancellation.run();
    }
}
