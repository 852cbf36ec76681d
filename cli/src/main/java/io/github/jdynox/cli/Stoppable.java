package io.github.jdynox.cli;

import io.github.jdynox.client.RunningRead;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** Waits for what is under way, and has it end where it is when the user wishes it to stop. */
final class Stoppable {

    private Stoppable() {}

    /** What it gave; null where it was stopped, and then it has ended and its checkpoint is settled. */
    static <R> @Nullable R await(RunningRead<R> running, Interruption interruption) {
        try {
            return running.result().get();
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            return stopped(running, interruption);
        }
    }

    private static <R> @Nullable R stopped(RunningRead<R> running, Interruption interruption) {
        interruption.acknowledge();
        running.cancel();
        try {
            return running.result().get();
        } catch (CancellationException e) {
            return null;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CancellationException) {
                return null;
            }
            throw unchecked(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while it stopped.");
        }
    }

    private static RuntimeException unchecked(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
    }
}
