package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.BulkResult;
import io.github.jdynox.client.BulkWrite;
import io.github.jdynox.client.RunningRead;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** How something is done with every item of a read: how fast, and so that it can be resumed. */
final class BulkOptions {

    @Mixin
    final WriteOptions write = new WriteOptions();

    @Mixin
    final CheckpointOptions checkpoint = new CheckpointOptions();

    /** Refuses, before anything is asked of DynamoDB, what cannot be meant. */
    void check(ReadOptions read) {
        checkpoint.check(read, false, "--resume goes on with it");
    }

    /**
     * Does it to the end and gives what came of it; null where the user stopped it. However it ends but well, it says how far
     * it came.
     *
     * @param done what becomes of an item: {@code deleted}
     */
    @Nullable
    BulkResult run(BulkWrite bulk, Shell shell, ScanProgress progress, String done) {
        RunningRead<BulkResult> running = (write.maxWcu == null ? bulk : bulk.maxWriteCapacity(write.maxWcu)).start();
        BulkResult result;
        try {
            result = Stoppable.await(running, shell.interruption());
        } catch (RuntimeException e) {
            progress.end();
            left(running, shell, done);
            throw e;
        }
        progress.end();
        if (result == null) {
            left(running, shell, done);
            shell.tell("Stopped.");
            return null;
        }
        checkpoint.done();
        shell.tell(Figures.ofRead(result.reading()));
        return result;
    }

    private void left(RunningRead<BulkResult> running, Shell shell, String done) {
        shell.tell(Figures.ofRead(running.metrics()));
        shell.tell("Not all is done: " + Figures.count(running.checkpoint().itemsCount(), "item") + " " + done
                + " so far; "
                + (checkpoint.checkpoint == null
                        ? "the same command again does the rest, and reads the whole again."
                        : "the same command with --resume does the rest."));
    }
}
