package io.github.jdynox.client;

import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.model.Hooks;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
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

    /** Runs the consumer's part of a run, off the thread that starts it. */
    Executor executor() {
        return calls.executor();
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
        Timeouts timeouts = new Timeouts(plan);
        ReadRun<T> run =
                new ReadRun<>(plan, feed, segments, hooks, meter, progress(plan, meter, segments), (metrics, error) -> {
                    timeouts.cancel();
                    ended(plan, metrics, error);
                });
        timeouts.start(run::stop);
        return run;
    }

    private ProgressMeter progress(ReadPlan plan, Meter meter, List<SegmentState> segments) {
        return new ProgressMeter(
                plan,
                segments,
                meter,
                () -> Futures.map(new TableCalls(calls).describe(plan.target.table()), plan.target::itemCount));
    }

    private void ended(ReadPlan plan, Metrics metrics, @Nullable Throwable error) {
        calls.ended(plan.operation, plan.target.described(), metrics, error);
    }

    private PageFeed<T> feed(ReadPlan plan, Meter meter, boolean countOnly, List<SegmentState> segments) {
        if (!plan.isParallel()) {
            SegmentFeed<T> feed = segmentFeed(plan.resumed(), reader(plan), meter, countOnly);
            segments.add(feed.state());
            return feed;
        }
        PageReader<T> reader = reader(plan);
        List<SegmentFeed<T>> feeds = new ArrayList<>(plan.totalSegments);
        for (int i = 0; i < plan.totalSegments; i++) {
            SegmentFeed<T> feed = segmentFeed(plan.ofSegment(i), reader, meter, countOnly);
            segments.add(feed.state());
            if (!feed.isExhausted()) {
                feeds.add(feed);
            }
        }
        return new ParallelFeed<>(feeds);
    }

    private PageReader<T> reader(ReadPlan plan) {
        String target = plan.target.described();
        return new PageReader<>(plan, new ItemReader<>(codec, model, target, plan.target.startKey(), plan.operation));
    }

    private SegmentFeed<T> segmentFeed(ReadPlan plan, PageReader<T> reader, Meter meter, boolean countOnly) {
        return new SegmentFeed<>(
                plan,
                (start, limit) -> Timeouts.page(
                        plan,
                        calls.send(
                                plan.operation,
                                plan.target.described(),
                                PageRequest.write(plan, start, limit, countOnly),
                                meter,
                                reader)));
    }

    RunningRead<CountResult> count(ReadPlan plan) {
        ReadChecks.run(plan);
        Meter meter = new Meter();
        List<SegmentState> segments = new ArrayList<>();
        PageFeed<T> feed = feed(plan, meter, true, segments);
        Timeouts timeouts = new Timeouts(plan);
        CountRun<T> run = new CountRun<>(plan, feed, segments, meter, progress(plan, meter, segments));
        timeouts.start(run::stop);
        CompletableFuture<CountResult> result = run.result((metrics, error) -> {
            timeouts.cancel();
            ended(plan, metrics, error);
        });
        return new RunningRead<>(result, run::checkpoint, run::metrics, run::cancel);
    }
}
