package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Counts what a scan or query would hand over, without its items: pages are asked for with {@code Select=COUNT}. */
final class CountRun<T> {

    private final ReadPlan plan;
    private final PageFeed<T> feed;
    private final SegmentStates segments;
    private final Meter meter;
    private final ProgressMeter progress;
    private final Checkpoints checkpoints;
    private final CheckpointSaver saver;
    private final Stop stop = new Stop();
    private long count;
    private long scanned;

    CountRun(ReadPlan plan, PageFeed<T> feed, SegmentStates segments, Meter meter, ProgressMeter progress) {
        this.plan = plan;
        this.feed = feed;
        this.segments = segments;
        this.meter = meter;
        this.progress = progress;
        this.checkpoints = new Checkpoints(plan, segments);
        this.saver = new CheckpointSaver(plan, this::checkpoint);
    }

    /**
     * Counts to the end.
     *
     * @param onEnd is told once what it cost and why it failed, before the result is there
     */
    CompletableFuture<CountResult> result(BiConsumer<Metrics, @Nullable Throwable> onEnd) {
        CompletableFuture<CountResult> result = new CompletableFuture<>();
        Futures.onCancel(result, this::cancel);
        Futures.repeat(() -> feed.next().thenApply(this::counted)).whenComplete((nothing, error) -> {
            Throwable reason = saver.ended(error == null ? null : stop.meantBy(error));
            feed.cancel();
            progress.ended(count);
            onEnd.accept(metrics(), reason);
            if (reason == null) {
                result.complete(counted());
            } else {
                result.completeExceptionally(reason);
            }
        });
        return result;
    }

    private boolean counted(@Nullable WirePage<T> page) {
        if (page == null) {
            return false;
        }
        boolean more = add(page);
        page.close();
        progress.page(count);
        saver.handled();
        return more;
    }

    private synchronized boolean add(WirePage<T> page) {
        long wanted = plan.limit == 0 ? page.count : Math.min(page.count, plan.limit - count);
        count += wanted;
        scanned += page.scannedCount;
        SegmentState segment = requireNonNull(page.segment);
        segment.itemsCount += wanted;
        segment.scannedCount += page.scannedCount;
        segment.consumedRcu += page.capacityUnits;
        if (wanted == page.count) {
            segment.lastEvaluatedKey = page.lastEvaluatedKey;
            segment.exhausted = page.isLast();
            segment.handledKey = segment.lastEvaluatedKey;
            segment.handledAll = segment.exhausted;
        }
        return plan.limit == 0 || count < plan.limit;
    }

    synchronized Checkpoint checkpoint() {
        return checkpoints.take(count);
    }

    synchronized Metrics metrics() {
        return meter.metrics(count);
    }

    synchronized List<SegmentResult> segments() {
        return segments.stream().map(SegmentState::result).toList();
    }

    void cancel() {
        stop(Futures.cancellation());
    }

    /** Ends the run from any thread, for this reason. */
    void stop(Throwable reason) {
        stop.because(reason);
        feed.cancel();
    }

    private synchronized CountResult counted() {
        return new CountResult(count, scanned, meter.metrics(count), segments());
    }
}
