package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.CountResult;
import io.github.jdynox.client.RunningRead;
import java.io.IOException;

/** Counts until the end, or until it is to stop; then it says how to count the rest. */
final class CountRun {

    private final Shell shell;
    private final CheckpointOptions checkpoint;
    private final ScanProgress progress;

    CountRun(Shell shell, CheckpointOptions checkpoint, ScanProgress progress) {
        this.shell = shell;
        this.checkpoint = checkpoint;
        this.progress = progress;
    }

    /** Gives the exit code. */
    int await(RunningRead<CountResult> running) throws IOException {
        CountResult result;
        try {
            result = Stoppable.await(running, shell.interruption());
        } catch (RuntimeException e) {
            left(running, "Failed");
            throw e;
        }
        if (result == null) {
            left(running, "Stopped");
            return ExitCode.INTERRUPTED;
        }
        progress.end();
        shell.print(running.checkpoint().itemsCount() + "\n");
        shell.tell(Figures.ofRead(result.metrics()));
        checkpoint.done();
        return ExitCode.OK;
    }

    private void left(RunningRead<CountResult> running, String why) {
        progress.end();
        shell.tell(Figures.ofRead(running.metrics()));
        String soFar = why + ": " + Figures.count(running.checkpoint().itemsCount(), "item") + " counted so far";
        if (checkpoint.checkpoint == null) {
            ResumeHint.tell(shell, soFar + ". To count the rest, add", running.segments());
        } else {
            shell.tell(soFar + "; the same command with --resume goes on.");
        }
    }
}
