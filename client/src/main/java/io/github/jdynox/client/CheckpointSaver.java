package io.github.jdynox.client;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Keeps a plan's file up to date with a run: at most once a second while items are handled, and at its end. */
final class CheckpointSaver {

    private static final long INTERVAL_NANOS = 1_000_000_000;

    private final @Nullable CheckpointFile file;
    private final Supplier<Checkpoint> checkpoint;
    private long saved = System.nanoTime();

    /** For a plan that may have no file. */
    CheckpointSaver(ReadPlan plan, Supplier<Checkpoint> checkpoint) {
        this.file = plan.checkpointFile;
        this.checkpoint = checkpoint;
    }

    /** Something was handled. */
    void handled() {
        if (file != null && System.nanoTime() - saved >= INTERVAL_NANOS) {
            file.save(checkpoint.get());
            saved = System.nanoTime();
        }
    }

    /** The run has ended, with an error or without; gives what it ended with. */
    @Nullable
    Throwable ended(@Nullable Throwable error) {
        try {
            if (file != null) {
                file.save(checkpoint.get());
            }
            return error;
        } catch (RuntimeException e) {
            if (error == null) {
                return e;
            }
            error.addSuppressed(e);
            return error;
        }
    }
}
