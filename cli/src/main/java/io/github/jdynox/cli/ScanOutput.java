package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.ItemWriter;
import io.github.jdynox.client.Cursor;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies a read to the output. However it ends, every item handed over is written before the key to go on from is. */
final class ScanOutput {

    private final Shell shell;
    private final Cursor<Map<String, @Nullable Object>> cursor;
    private final ItemWriter writer;
    private final ScanProgress progress;

    ScanOutput(Shell shell, Cursor<Map<String, @Nullable Object>> cursor, ItemWriter writer, ScanProgress progress) {
        this.progress = progress;
        this.shell = shell;
        this.cursor = cursor;
        this.writer = writer;
    }

    /** Gives the exit code. An error of the read is thrown on, after what it left was told. */
    int copy() throws IOException {
        try {
            copyItems();
            writer.end();
        } catch (IOException e) {
            return cut(e);
        } catch (RuntimeException e) {
            failed();
            throw e;
        }
        cursor.close();
        writer.notes().forEach(shell::tell);
        shell.tell(Figures.ofRead(cursor.metrics()));
        if (shell.interruption().isWished()) {
            hint("Stopped. To go on from here, add");
            return ExitCode.INTERRUPTED;
        }
        hint("There may be more. To go on from here, add");
        return ExitCode.OK;
    }

    private void copyItems() throws IOException {
        try {
            while (!shell.interruption().isWished() && cursor.hasNext()) {
                writer.write(cursor.next());
            }
        } catch (RuntimeException e) {
            if (!shell.interruption().isWished()) {
                throw e;
            }
        }
        shell.interruption().acknowledge();
        progress.end();
    }

    private int cut(IOException e) throws IOException {
        progress.end();
        cursor.close();
        shell.tell(Figures.ofRead(cursor.metrics()));
        if (ClosedOutput.caused(e)) {
            return ExitCode.OK;
        }
        throw e;
    }

    /** The text stays open, so that half of it does not look whole. */
    private void failed() throws IOException {
        progress.end();
        cursor.close();
        writer.flush();
        shell.tell(Figures.ofRead(cursor.metrics()));
        hint("To go on after the error, add");
    }

    private void hint(String why) {
        ResumeHint.tell(shell, why, cursor.segments());
    }
}
