package io.github.jdynox.client;

import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.model.Hooks;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
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

    /** The way that leads to the table. */
    Calls calls() {
        return calls;
    }

    CompletableFuture<TableDescription> describe(String table) {
        return new TableCalls(calls).describePatiently(table);
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
        SegmentStates segments = new SegmentStates(plan);
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

    private ProgressMeter progress(ReadPlan plan, Meter meter, SegmentStates segments) {
        return new ProgressMeter(
                plan, segments, meter, () -> Futures.map(describe(plan.target.table()), plan.target::itemCount));
    }

    private void ended(ReadPlan plan, Metrics metrics, @Nullable Throwable error) {
        calls.ended(plan.operation, plan.target.described(), metrics, error);
    }

    private PageFeed<T> feed(ReadPlan plan, Meter meter, boolean countOnly, SegmentStates segments) {
        return new ReadPreparation<>(plan, calls, meter, segments, pages(plan, meter, countOnly)).feed();
    }

    /** Sends the requests of a run's pages. */
    private PageSource<T> pages(ReadPlan run, Meter meter, boolean countOnly) {
        String target = run.target.described();
        PageReader<T> reader =
                new PageReader<>(run, new ItemReader<>(codec, model, target, run.target.startKey(), run.operation));
        return (plan, start, limit) -> Timeouts.page(
                plan,
                calls.send(plan.operation, target, PageRequest.write(plan, start, limit, countOnly), meter, reader));
    }

    /** Counts a part of what a plan reads, and reckons the whole from it. */
    CompletableFuture<SampledCount> sampleCount(ReadPlan plan, double share) {
        CountSample sample = new CountSample(plan, share, ThreadLocalRandom.current());
        return sample.of(count(sample.plan()).result());
    }

    /** What running a plan would cost. */
    CompletableFuture<ReadEstimate> estimate(ReadPlan plan) {
        ReadChecks.run(plan);
        Meter meter = new Meter();
        EstimateRun<T> run = new EstimateRun<>(plan, pages(plan, meter, true), meter);
        return Futures.observed(
                Futures.then(describe(plan.target.table()), table -> run.run(table, ThreadLocalRandom.current())),
                (estimate, error) -> ended(plan, estimate == null ? meter.metrics() : estimate.metrics(), error));
    }

    RunningRead<CountResult> count(ReadPlan plan) {
        ReadChecks.run(plan);
        Meter meter = new Meter();
        SegmentStates segments = new SegmentStates(plan);
        PageFeed<T> feed = feed(plan, meter, true, segments);
        Timeouts timeouts = new Timeouts(plan);
        CountRun<T> run = new CountRun<>(plan, feed, segments, meter, progress(plan, meter, segments));
        timeouts.start(run::stop);
        CompletableFuture<CountResult> result = run.result((metrics, error) -> {
            timeouts.cancel();
            ended(plan, metrics, error);
        });
        return new RunningRead<>(result, run::checkpoint, run::metrics, run::segments, run::cancel);
    }
}
