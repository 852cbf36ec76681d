package io.github.jdynox.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a read gives, some items at a time: the next ones are taken when those before are written, and then they count
 * as handled. Meanwhile the read has its next page on its way.
 */
final class BulkRun {

    /** Eight batches: enough for all lanes, few enough to be done again after a crash. */
    private static final int SLICE = 200;

    private final ReadRun<WireItem> run;
    private final BulkWriter writer;
    private final CheckpointSaver saver;
    private BulkWriter.Written written = new BulkWriter.Written(0, 0, 0);

    BulkRun(ReadPlan plan, ReadRun<WireItem> run, BulkWriter writer) {
        this.run = run;
        this.writer = writer;
        this.saver = new CheckpointSaver(plan, run::checkpoint);
    }

    RunningRead<BulkResult> start() {
        CompletableFuture<BulkResult> result = new CompletableFuture<>();
        CompletableFuture<Void> loop = Futures.repeat(this::step);
        Futures.onCancel(result, () -> {
            run.cancel();
            loop.cancel(true);
        });
        loop.whenComplete((nothing, error) -> ended(result, error));
        return new RunningRead<>(result, run::checkpoint, run::metrics, run::segments, run::cancel);
    }

    private void ended(CompletableFuture<BulkResult> result, @Nullable Throwable error) {
        run.finish(error);
        Throwable reason = saver.ended(error);
        if (reason == null) {
            result.complete(new BulkResult(written.items(), written.refused(), written.wcu(), run.metrics()));
        } else {
            result.completeExceptionally(reason);
        }
    }

    private CompletableFuture<Boolean> step() {
        List<WireItem> slice = new ArrayList<>();
        while (slice.size() < SLICE && run.hasNext()) {
            slice.add(run.next());
        }
        return slice.isEmpty() ? run.advance() : Futures.map(writer.write(slice), this::wrote);
    }

    private boolean wrote(BulkWriter.Written more) {
        written = written.and(more);
        run.acknowledge();
        saver.handled();
        return true;
    }
}
