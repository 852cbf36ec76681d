package io.github.jdynox.client;

import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.model.Hooks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Starts runs of a plan: where a description becomes requests. */
final class ReadSource<T> {

    private final Calls calls;
    private final String model;
    private final ItemCodec<T> codec;
    private final Hooks<T> hooks;

    ReadSource(Calls calls, String model, ItemCodec<T> codec, Hooks<T> hooks) {
        this.calls = calls;
        this.model = model;
        this.codec = codec;
        this.hooks = hooks;
    }

    /** The same table, read as something else. */
    <R> ReadSource<R> as(String model, ItemCodec<R> codec, Hooks<R> hooks) {
        return new ReadSource<>(calls, model, codec, hooks);
    }

    ReadRun<T> start(ReadPlan plan) {
        ReadChecks.run(plan);
        Meter meter = new Meter();
        List<SegmentState> segments = new ArrayList<>();
        PageFeed<T> feed = feed(plan, meter, false, segments);
        return new ReadRun<>(plan, feed, segments, hooks, meter, (metrics, error) -> ended(plan, metrics, error));
    }

    private void ended(ReadPlan plan, Metrics metrics, @Nullable Throwable error) {
        calls.ended(plan.operation, plan.target.described(), metrics, error);
    }

    private PageFeed<T> feed(ReadPlan plan, Meter meter, boolean countOnly, List<SegmentState> segments) {
        if (!plan.isParallel()) {
            SegmentFeed<T> feed = segmentFeed(plan, meter, countOnly);
            segments.add(feed.state());
            return feed;
        }
        List<SegmentFeed<T>> feeds = new ArrayList<>(plan.totalSegments);
        for (int i = 0; i < plan.totalSegments; i++) {
            // Pages wait for the consumer in the parallel feed; a page ahead of each segment would double the memory.
            SegmentFeed<T> feed =
                    segmentFeed(plan.ofSegment(i).with(segment -> segment.readAhead = 0), meter, countOnly);
            feeds.add(feed);
            segments.add(feed.state());
        }
        return new ParallelFeed<>(feeds, plan.totalSegments);
    }

    private SegmentFeed<T> segmentFeed(ReadPlan plan, Meter meter, boolean countOnly) {
        PageReader<T> reader = new PageReader<>(plan, model, codec);
        return new SegmentFeed<>(
                plan,
                (start, limit) -> calls.send(
                        plan.operation,
                        plan.target.described(),
                        PageRequest.write(plan, start, limit, countOnly),
                        meter,
                        reader));
    }

    CompletableFuture<CountResult> count(ReadPlan plan) {
        ReadChecks.run(plan);
        Meter meter = new Meter();
        List<SegmentState> segments = new ArrayList<>();
        PageFeed<T> feed = feed(plan, meter, true, segments);
        CountRun<T> run = new CountRun<>(plan, feed, segments, meter);
        CompletableFuture<CountResult> result = run.result();
        result.whenComplete((count, error) -> {
            feed.cancel();
            Metrics metrics = count == null ? meter.metrics() : count.metrics();
            ended(plan, metrics, result.isCancelled() ? new CancellationException() : error);
        });
        return result;
    }
}
