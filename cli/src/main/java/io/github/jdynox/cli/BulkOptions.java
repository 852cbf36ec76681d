package io.github.jdynox.cli;

import io.github.jdynox.client.Checkpoint;
import io.github.jdynox.client.CheckpointFile;
import io.github.jdynox.client.SyncBulkWrite;
import io.github.jdynox.client.SyncRead;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How something is done with every item of a read: how fast, and so that it can be resumed. */
final class BulkOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(
            names = "--max-wcu",
            paramLabel = "UNITS",
            description = "Spend at most so many write capacity units a second.")
    @Nullable
    Double maxWcu;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "Keep in this file how far it is, so that it can be resumed. It goes when all is done.")
    @Nullable
    Path checkpoint;

    @Option(names = "--resume", description = "Go on where the --checkpoint is; begin where there is none.")
    boolean resume;

    /** Refuses, before anything is asked of DynamoDB, what cannot be meant. */
    void check(ReadOptions read) {
        if (maxWcu != null && !(maxWcu > 0)) {
            throw badUsage("Expected --max-wcu of more than 0 but found " + maxWcu);
        }
        if (resume && checkpoint == null) {
            throw badUsage("Expected --checkpoint FILE with --resume but found none");
        }
        if (checkpoint != null) {
            read.requireWholeRuns();
            if (Files.exists(checkpoint) && !resume) {
                throw badUsage("Expected no checkpoint in " + checkpoint
                        + " but something is under way there; --resume goes on with it");
            }
        }
    }

    /** The read, from where an earlier run came to, and with its place kept. */
    SyncRead<Map<String, @Nullable Object>, ?> kept(SyncRead<Map<String, @Nullable Object>, ?> read) {
        if (checkpoint == null) {
            return read;
        }
        CheckpointFile file = CheckpointFile.at(checkpoint);
        Optional<Checkpoint> before = file.load();
        return before.isPresent() ? read.resume(before.get()).checkpointTo(file) : read.checkpointTo(file);
    }

    SyncBulkWrite paced(SyncBulkWrite write) {
        return maxWcu == null ? write : write.maxWriteCapacity(maxWcu);
    }

    /** All is done: there is nothing to resume. */
    void done() {
        if (checkpoint != null) {
            CheckpointFile.at(checkpoint).delete();
        }
    }

    private ParameterException badUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
