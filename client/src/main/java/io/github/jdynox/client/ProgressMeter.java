package io.github.jdynox.client;

import io.github.jdynox.client.Progress.SegmentProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells a listener how a run gets on: at most ten times a second, and once at its end. Called by the run's consumer, page
 * by page. A listener that fails is not called again; the run goes on, which is worth more.
 */
final class ProgressMeter {

    private static final Logger LOG = LoggerFactory.getLogger(DynoxClient.class);
    private static final long INTERVAL_NANOS = 100_000_000;

    /** How much of a rate is history: about the last ten seconds. */
    private static final double MEMORY_SECONDS = 10;

    private final ReadPlan plan;
    private final SegmentStates segments;
    private final Meter meter;
    private final CompletableFuture<Long> expected;
    private final long began = System.nanoTime();
    private @Nullable Consumer<? super Progress> listener;
    private long told = began;
    private long toldScanned;
    private double rate;

    /**
     * Of a run that may have no listener.
     *
     * @param expected asks how many items there are, by DynamoDB's count; asked only where there is a listener
     */
    ProgressMeter(ReadPlan plan, SegmentStates segments, Meter meter, Supplier<CompletableFuture<Long>> expected) {
        this.plan = plan;
        this.segments = segments;
        this.meter = meter;
        this.listener = plan.progress;
        this.expected = plan.progress == null ? new CompletableFuture<>() : expected.get();
    }

    /** A page was taken. */
    synchronized void page(long itemsCount) {
        if (listener != null && System.nanoTime() - told >= INTERVAL_NANOS) {
            tell(itemsCount);
        }
    }

    synchronized void ended(long itemsCount) {
        if (listener != null) {
            tell(itemsCount);
        }
        expected.cancel(true);
    }

    private void tell(long itemsCount) {
        try {
            Consumer<? super Progress> receiver = listener;
            if (receiver != null) {
                receiver.accept(progress(itemsCount));
            }
        } catch (RuntimeException e) {
            listener = null;
            LOG.warn("The progress listener of {} failed and is not called again", plan.target.described(), e);
        }
    }

    private Progress progress(long itemsCount) {
        Metrics metrics = meter.metrics(itemsCount);
        long now = System.nanoTime();
        rate(now, metrics.scannedCount());
        long before = plan.resume == null ? 0 : plan.resume.scannedCount();
        int done = plan.resume == null ? 0 : plan.resume.segmentsDone();
        double segmentItems = expectedItems() / segments.size();
        List<SegmentProgress> underWay = new ArrayList<>();
        for (SegmentState segment : segments.begun()) {
            if (segment.exhausted) {
                done += plan.isDone(segment.segment) ? 0 : 1;
            } else if (segment.scannedCount > 0) {
                underWay.add(new SegmentProgress(
                        segment.segment, segment.scannedCount, share(segment.scannedCount, segmentItems)));
            }
        }
        OptionalDouble share = done > 0 && done == segments.size()
                ? OptionalDouble.of(1)
                : share(before + metrics.scannedCount(), expectedItems());
        if (share.isEmpty() && segments.size() > 1) {
            share = OptionalDouble.of((double) done / segments.size());
        }
        return new Progress(
                metrics,
                meter.pages(),
                meter.bytes(),
                Duration.ofNanos(now - began),
                rate,
                share,
                timeLeft(share, metrics.scannedCount(), before),
                plan.isParallel() ? segments.size() : Math.max(plan.totalSegments, 1),
                done,
                underWay);
    }

    private void rate(long now, long scanned) {
        double seconds = (now - told) / 1e9;
        if (seconds > 0) {
            double weight = told == began ? 1 : 1 - Math.exp(-seconds / MEMORY_SECONDS);
            rate += weight * ((scanned - toldScanned) / seconds - rate);
        }
        told = now;
        toldScanned = scanned;
    }

    /** How many items this run and those before it read in all; 0 where it is not known. */
    private double expectedItems() {
        boolean known = expected.isDone() && !expected.isCompletedExceptionally();
        if (!known || plan.partition != null) {
            return 0;
        }
        double items = expected.join();
        return plan.isParallel() ? items : items / Math.max(plan.totalSegments, 1);
    }

    /** The count of items may be six hours old: it never says that all is done. */
    private static OptionalDouble share(long scanned, double items) {
        return items > 0 ? OptionalDouble.of(Math.min(scanned / items, 0.999)) : OptionalDouble.empty();
    }

    private Optional<Duration> timeLeft(OptionalDouble share, long scanned, long before) {
        if (share.isEmpty() || share.getAsDouble() == 0 || rate <= 0 || scanned == 0) {
            return Optional.empty();
        }
        double items = (before + scanned) / share.getAsDouble();
        return Optional.of(Duration.ofMillis((long) (1_000 * (items - before - scanned) / rate)));
    }
}
