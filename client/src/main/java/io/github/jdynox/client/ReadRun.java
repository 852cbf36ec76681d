package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final List<SegmentState> segments;
    private final Hooks<T> hooks;
    private final Meter meter;
    private final BiConsumer<Metrics, @Nullable Throwable> onEnd;
    private final AtomicBoolean ended = new AtomicBoolean();
    private @Nullable WirePage<T> page;
    private int position;
    private long handedOver;
    private volatile boolean cancelled;

    ReadRun(
            ReadPlan plan,
            PageFeed<T> feed,
            List<SegmentState> segments,
            Hooks<T> hooks,
            Meter meter,
            BiConsumer<Metrics, @Nullable Throwable> onEnd) {
        this.plan = plan;
        this.feed = feed;
        this.segments = segments;
        this.hooks = hooks;
        this.meter = meter;
        this.onEnd = onEnd;
    }

    @Override
    public CompletableFuture<Boolean> advance() {
        CompletableFuture<Boolean> found = new CompletableFuture<>();
        Futures.repeat(this::nextPage).whenComplete((nothing, error) -> {
            if (error != null) {
                found.completeExceptionally(error);
            } else {
                found.complete(page != null && hasNext());
            }
        });
        return found;
    }

    /** True while the page that came has nothing to hand over and there are more. */
    private CompletableFuture<Boolean> nextPage() {
        return advancePage().thenApply(came -> came && !hasNext());
    }

    /** Fetches one page, whether there is something in it or not; false at the end. */
    CompletableFuture<Boolean> advancePage() {
        if (cancelled) {
            return CompletableFuture.failedFuture(new CancellationException("The read was cancelled"));
        }
        leavePage();
        if (limitReached()) {
            return CompletableFuture.completedFuture(false);
        }
        return feed.next().thenApply(this::enterPage);
    }

    private boolean enterPage(@Nullable WirePage<T> next) {
        page = next;
        position = 0;
        if (next == null) {
            return false;
        }
        SegmentState segment = requireNonNull(next.segment);
        segment.scannedCount += next.scannedCount;
        segment.consumedRcu += next.capacityUnits;
        return true;
    }

    /** Everything of the page was handed over: its own last key is the place to resume from. */
    private void leavePage() {
        WirePage<T> done = page;
        if (done == null) {
            return;
        }
        SegmentState segment = requireNonNull(done.segment);
        boolean whole = position == done.size();
        segment.lastEvaluatedKey = whole && !limitReached() ? done.lastEvaluatedKey : keyWithin(done, segment);
        segment.exhausted = whole && done.isLast();
        page = null;
        done.close();
    }

    private @Nullable Key keyWithin(WirePage<T> current, SegmentState segment) {
        return position == 0 ? segment.lastEvaluatedKey : current.key(position - 1);
    }

    private boolean limitReached() {
        return plan.limit > 0 && handedOver >= plan.limit;
    }

    /** Passes over items that could not be read, if the caller wished it so, until one can be handed over. */
    @Override
    public boolean hasNext() {
        WirePage<T> current = page;
        if (current == null || limitReached() || cancelled) {
            return false;
        }
        while (position < current.size() && current.item(position) == null) {
            Consumer<? super UndecodedItem> handler = plan.onDecodeError.handler();
            if (handler == null) {
                return true;
            }
            handler.accept(requireNonNull(current.undecoded(position)));
            meter.skipped(1);
            position++;
        }
        return position < current.size();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no further item");
        }
        WirePage<T> current = requireNonNull(page);
        T item = current.item(position);
        if (item == null) {
            throw requireNonNull(current.undecoded(position)).error();
        }
        T loaded = hooks.afterLoad(item);
        position++;
        handedOver++;
        requireNonNull(current.segment).itemsCount++;
        return loaded;
    }

    /** Whether the run stopped with items of its page left. */
    boolean isWithinPage() {
        return page != null && position < page.size();
    }

    /** The wire's own last key of the page being consumed; null where it is the last one or there is none. */
    @Nullable
    Key pageKey() {
        return page == null ? null : page.lastEvaluatedKey;
    }

    long pageScannedCount() {
        return page == null ? 0 : page.scannedCount;
    }

    double pageRcu() {
        return page == null ? 0 : page.capacityUnits;
    }

    /** The key of the last item handed over; null when everything was, or nothing yet. */
    @Nullable
    Key lastEvaluatedKey() {
        if (plan.isParallel()) {
            if (segments.stream().allMatch(segment -> segment.exhausted)) {
                return null;
            }
            throw new IllegalStateException("Expected a read of one segment but this one has " + plan.totalSegments
                    + ", each with a key of its own to go on from; see segments().");
        }
        SegmentState segment = segments.get(0);
        WirePage<T> current = page;
        if (current == null) {
            return segment.exhausted ? null : segment.lastEvaluatedKey;
        }
        return position == current.size() && current.isLast() ? null : keyWithin(current, segment);
    }

    boolean isExhausted() {
        WirePage<T> current = page;
        return current == null
                ? segments.stream().allMatch(segment -> segment.exhausted)
                : segments.size() == 1 && position == current.size() && current.isLast();
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
        if (ended.compareAndSet(false, true)) {
            leavePage();
            feed.cancel();
            onEnd.accept(metrics(), error);
        }
    }

    @Override
    public void cancel() {
        cancelled = true;
        if (ended.compareAndSet(false, true)) {
            feed.cancel();
            onEnd.accept(metrics(), new CancellationException("The read was cancelled"));
        }
    }
}
