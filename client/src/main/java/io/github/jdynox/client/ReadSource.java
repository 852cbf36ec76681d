package io.github.jdynox.client;

import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.model.Hooks;
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
                plan,
                segments,
                meter,
                () -> Futures.map(new TableCalls(calls).describe(plan.target.table()), plan.target::itemCount));
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
        return new RunningRead<>(result, run::checkpoint, run::metrics, run::cancel);
    }
}
