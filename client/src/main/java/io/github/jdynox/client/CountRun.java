package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Counts what a scan or query would hand over, without its items: pages are asked for with {@code Select=COUNT}. */
final class CountRun<T> {

    private final ReadPlan plan;
    private final PageFeed<T> feed;
    private final List<SegmentState> segments;
    private final Meter meter;
    private long count;
    private long scanned;

    CountRun(ReadPlan plan, PageFeed<T> feed, List<SegmentState> segments, Meter meter) {
        this.plan = plan;
        this.feed = feed;
        this.segments = segments;
        this.meter = meter;
    }

    CompletableFuture<CountResult> result() {
        return Futures.map(Futures.repeat(() -> feed.next().thenApply(this::add)), nothing -> counted());
    }

    private boolean add(@Nullable WirePage<T> page) {
        if (page == null) {
            return false;
        }
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
        }
        page.close();
        return plan.limit == 0 || count < plan.limit;
    }

    private CountResult counted() {
        return new CountResult(
                count,
                scanned,
                meter.metrics(count),
                segments.stream().map(SegmentState::result).toList());
    }
}
