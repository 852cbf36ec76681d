package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.DynoxException;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of a scan or query, item by item: applies the limit, runs the hook, knows the key to resume from, and is
 * recorded once, when it ends.
 */
final class ReadRun<T> implements Pull<T> {

    private final ReadPlan plan;
    private final PageFeed<T> feed;
    private final SegmentStates segments;
    private final Hooks<T> hooks;
    private final Meter meter;
    private final ProgressMeter progress;
    private final Checkpoints checkpoints;
    private final BiConsumer<Metrics, @Nullable Throwable> onEnd;
    private @Nullable WirePage<T> page;
    private int position;
    private long handedOver;

    // What the consumer is done with; guarded by this, since others ask for checkpoints.

    /** The position in the page up to which items were handled. */
    private int handled;

    private long handledItems;

    /** The run was given up, or took too long: nothing more is handed over. */
    private final Stop stop = new Stop();

    private volatile boolean ended;

    ReadRun(
            ReadPlan plan,
            PageFeed<T> feed,
            SegmentStates segments,
            Hooks<T> hooks,
            Meter meter,
            ProgressMeter progress,
            BiConsumer<Metrics, @Nullable Throwable> onEnd) {
        this.plan = plan;
        this.feed = feed;
        this.segments = segments;
        this.hooks = hooks;
        this.meter = meter;
        this.progress = progress;
        this.checkpoints = new Checkpoints(plan, segments);
        this.onEnd = onEnd;
    }

    @Override
    public CompletableFuture<Boolean> advance() {
        return Futures.map(Futures.repeat(this::nextPage), nothing -> hasNext());
    }

    /** True while the page that came has nothing to hand over and there are more. */
    private CompletableFuture<Boolean> nextPage() {
        return advancePage().thenApply(came -> came && !hasNext());
    }

    /**
     * Fetches one page, whether there is something in it or not; false at the end. Who asks for it is done with the one
     * before.
     */
    CompletableFuture<Boolean> advancePage() {
        acknowledge();
        Throwable reason = stop.reason();
        if (reason != null) {
            return CompletableFuture.failedFuture(reason);
        }
        leavePage();
        if (ended) {
            return CompletableFuture.failedFuture(new IllegalStateException(
                    "Expected an open cursor but it was closed; start another read from lastEvaluatedKey()."));
        }
        return limitReached()
                ? CompletableFuture.completedFuture(false)
                : feed.next().handle(this::entered);
    }

    private boolean entered(@Nullable WirePage<T> next, @Nullable Throwable error) {
        if (error != null) {
            throw new CompletionException(stop.meantBy(error));
        }
        boolean came = enterPage(next);
        progress.page(handedOver);
        return came;
    }

    /** Synchronized with {@link #finish}: an interrupted consumer ends the run while its page arrives. */
    private synchronized boolean enterPage(@Nullable WirePage<T> next) {
        if (next == null) {
            return false;
        }
        if (ended) {
            next.close();
            throw Futures.cancellation();
        }
        page = next;
        position = 0;
        handled = 0;
        SegmentState segment = requireNonNull(next.segment);
        segment.scannedCount += next.scannedCount;
        segment.consumedRcu += next.capacityUnits;
        return true;
    }

    private synchronized void leavePage() {
        WirePage<T> done = page;
        if (done == null) {
            return;
        }
        SegmentState segment = requireNonNull(done.segment);
        segment.exhausted = position == done.size() && done.isLast();
        segment.lastEvaluatedKey = place(done);
        settleHandled(done);
        page = null;
        done.close();
    }

    /**
     * Where to go on from after what was handed over of a page: the page's own last key where all of it was, so that what
     * the filter left out is not read again; at the limit the key of the last item.
     */
    private @Nullable Key place(WirePage<T> current) {
        if (position == current.size() && (current.isLast() || !limitReached())) {
            return current.lastEvaluatedKey;
        }
        return position == 0 ? requireNonNull(current.segment).lastEvaluatedKey : current.key(position - 1);
    }

    /** Brings the state of a page's segment up to what was handled of the page. */
    private void settleHandled(WirePage<T> current) {
        SegmentState segment = requireNonNull(current.segment);
        if (handled == current.size()) {
            segment.handledAll = current.isLast();
            segment.handledKey = current.lastEvaluatedKey;
        } else if (handled > 0) {
            segment.handledKey = current.key(handled - 1);
        }
    }

    /** The consumer is done with everything that was handed over. */
    synchronized void acknowledge() {
        handled = position;
        handledItems = handedOver;
    }

    synchronized Checkpoint checkpoint() {
        WirePage<T> current = page;
        if (current != null) {
            settleHandled(current);
        }
        return checkpoints.take(handledItems);
    }

    private boolean limitReached() {
        return plan.limit > 0 && handedOver >= plan.limit;
    }

    /** Passes over items that could not be read, if the caller wished it so, until one can be handed over. */
    @Override
    public boolean hasNext() {
        WirePage<T> current = page;
        if (current == null || stop.reason() != null || limitReached()) {
            return false;
        }
        while (position < current.size()) {
            if (current.item(position) != null || !passOver(requireNonNull(current.undecoded(position)))) {
                return true;
            }
            passed();
        }
        return false;
    }

    /** What is passed over right behind what was handled is handled too. */
    private synchronized void passed() {
        handled += handled == position ? 1 : 0;
        position++;
    }

    private boolean passOver(UndecodedItem item) {
        Consumer<? super UndecodedItem> handler = plan.onDecodeError.handler();
        if (handler == null) {
            return false;
        }
        handler.accept(item);
        meter.skipped(1);
        return true;
    }

    @Override
    public T next() {
        WirePage<T> current = requireNonNull(page);
        T item = current.item(position);
        if (item == null) {
            acknowledge();
            throw requireNonNull(current.undecoded(position)).error();
        }
        T loaded = loaded(item);
        position++;
        handedOver++;
        requireNonNull(current.segment).itemsCount++;
        return loaded;
    }

    /** Who asks for the next item is done with those before it, also where it does not come. */
    private T loaded(T item) {
        try {
            return LoadHook.run(hooks, item);
        } catch (RuntimeException e) {
            acknowledge();
            throw e;
        }
    }

    /** What was handed over of the page being consumed, as a page. */
    Page<T> page(List<T> items) {
        WirePage<T> current = requireNonNull(page);
        SegmentState segment = requireNonNull(current.segment);
        return new Page<>(
                items,
                place(current),
                segment.segment,
                segment.totalSegments,
                current.scannedCount,
                current.capacityUnits);
    }

    /** The place to go on from; null when everything was handed over, or nothing yet of a run without a start key. */
    synchronized @Nullable Key lastEvaluatedKey() {
        if (isExhausted()) {
            return null;
        }
        if (plan.isParallel()) {
            throw new IllegalStateException("Expected a read of one segment but this one has " + segments.size()
                    + ", each with a key of its own to go on from; see segments().");
        }
        return page == null ? segments.get(0).lastEvaluatedKey : place(page);
    }

    boolean isEnded() {
        return ended;
    }

    synchronized boolean isExhausted() {
        WirePage<T> current = page;
        if (current == null) {
            return !segments.isEmpty() && segments.stream().allMatch(segment -> segment.exhausted);
        }
        return segments.size() == 1 && position == current.size() && current.isLast();
    }

    /** Why a run of a client that was closed before it began has failed. */
    DynoxException closed(RejectedExecutionException cause) {
        return Calls.closed(plan.operation, plan.target.described(), cause);
    }

    /** How far each segment has come; settled when the run has ended. */
    List<SegmentResult> segments() {
        return segments.stream().map(SegmentState::result).toList();
    }

    Metrics metrics() {
        return meter.metrics(handedOver);
    }

    @Override
    public void finish(@Nullable Throwable error) {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            leavePage();
        }
        feed.cancel();
        progress.ended(handedOver);
        onEnd.accept(metrics(), error == null ? stop.reason() : error);
    }

    @Override
    public void cancel() {
        stop(Futures.cancellation());
    }

    /** Ends the run from any thread: nothing more is requested or handed over, and it fails for this reason. */
    void stop(Throwable reason) {
        stop.because(reason);
        feed.cancel();
    }
}
