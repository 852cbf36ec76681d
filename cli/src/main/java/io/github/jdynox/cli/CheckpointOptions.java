package io.github.jdynox.cli;

import io.github.jdynox.client.Checkpoint;
import io.github.jdynox.client.CheckpointFile;
import io.github.jdynox.client.Read;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where something that may take long keeps how far it is. */
final class CheckpointOptions {

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description =
                    "Keep in this file how far it is, so that it can be resumed whatever ends it. It goes when all is done.")
    @Nullable
    Path checkpoint;

    @Option(names = "--resume", description = "Go on where the --checkpoint is; begin where there is none.")
    boolean resume;

    /** Refuses what cannot be meant; {@code force} begins anew where something is under way. */
    void check(ReadOptions read, boolean force, String ways) {
        if (checkpoint == null) {
            if (resume) {
                throw new BadUsage("Expected --checkpoint FILE with --resume but found none");
            }
            return;
        }
        read.requireWholeRuns();
        if (Files.isDirectory(checkpoint)) {
            throw new BadUsage("Expected a file for --checkpoint but " + checkpoint + " is a directory");
        }
        if (Files.exists(checkpoint) && !resume && !force) {
            throw new BadUsage(
                    "Expected no checkpoint in " + checkpoint + " but something is under way there; " + ways);
        }
    }

    /** An earlier run left a checkpoint, with which this one goes on. */
    boolean isUnderWay() {
        return resume && checkpoint != null && Files.exists(checkpoint);
    }

    /** The read, from where an earlier run came to, and with its place kept. */
    Read<Map<String, @Nullable Object>, ?> kept(Read<Map<String, @Nullable Object>, ?> read) {
        if (checkpoint == null) {
            return read;
        }
        CheckpointFile file = CheckpointFile.at(checkpoint);
        Optional<Checkpoint> before = file.load();
        return before.isPresent() ? read.resume(before.get()).checkpointTo(file) : read.checkpointTo(file);
    }

    /** All is done: there is nothing to resume. */
    void done() {
        if (checkpoint != null) {
            CheckpointFile.at(checkpoint).delete();
        }
    }
}
