package io.github.jdynox.client;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What is settled between the description of a read and its first page: its budget, its segments, its pace. */
final class ReadPreparation<T> {

    /** As many connections as the HTTP clients of the AWS SDK have unless told otherwise: more would wait there. */
    static final int USUAL_CONCURRENCY = 50;

    private final ReadPlan plan;
    private final Calls calls;
    private final Meter meter;
    private final SegmentStates segments;
    private final PageSource<T> pages;

    ReadPreparation(ReadPlan plan, Calls calls, Meter meter, SegmentStates segments, PageSource<T> pages) {
        this.plan = plan;
        this.calls = calls;
        this.meter = meter;
        this.segments = segments;
        this.pages = pages;
    }

    PageFeed<T> feed() {
        return plan.budget == null && !plan.autoSegments ? feed(null, fixed()) : new LaterFeed<>(this::prepared);
    }

    private CompletableFuture<PageFeed<T>> prepared() {
        return plan.budget == null ? paced(null) : Futures.then(plan.budget.bucket(calls, plan.target), this::paced);
    }

    private CompletableFuture<PageFeed<T>> paced(@Nullable Bucket bucket) {
        return plan.autoSegments ? chosen(bucket) : CompletableFuture.completedFuture(feed(bucket, fixed()));
    }

    private CompletableFuture<PageFeed<T>> chosen(@Nullable Bucket bucket) {
        double rate = bucket == null ? Double.POSITIVE_INFINITY : bucket.rate();
        return Futures.map(new TableCalls(calls).describeIfAllowed(plan.target.table()), table -> {
            SegmentChoice choice = SegmentChoice.of(plan, table.orElse(null), rate);
            segments.divide(choice.segments());
            return feed(bucket, new ClimbingConcurrency(choice.concurrency(), choice.most(), calls.timer()));
        });
    }

    private Concurrency fixed() {
        int usual = Math.min(USUAL_CONCURRENCY, Math.max(plan.totalSegments, 1));
        return Concurrency.fixed(plan.concurrency == 0 ? usual : plan.concurrency);
    }

    private PageFeed<T> feed(@Nullable Bucket bucket, Concurrency concurrency) {
        Pace pace = bucket == null && !plan.autoSegments ? null : pace(bucket, concurrency);
        if (!plan.isParallel()) {
            return segment(plan, segments.get(0), pace);
        }
        int total = segments.size();
        meter.divided(total);
        SegmentQueue<T> queue =
                new SegmentQueue<>(segments, state -> segment(plan.ofSegment(state.segment, total), state, pace));
        return new ParallelFeed<>(queue, concurrency);
    }

    private Pace pace(@Nullable Bucket bucket, Concurrency concurrency) {
        return new Pace(new PageCosts(plan), bucket, calls.executor(), concurrency, meter, calls.timer());
    }

    private SegmentFeed<T> segment(ReadPlan part, SegmentState state, @Nullable Pace pace) {
        SegmentFeed.Source<T> source = (start, limit) -> pages.request(part, start, limit);
        return new SegmentFeed<>(part, state, pace == null ? source : new PacedSource<>(source, pace));
    }
}
