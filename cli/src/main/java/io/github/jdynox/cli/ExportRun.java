package io.github.jdynox.cli;

import io.github.jdynox.cli.file.ItemFile;
import io.github.jdynox.cli.file.TextFile;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.Cursor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies a read to a file, which has its name only when every item is in it. */
final class ExportRun {

    private final Shell shell;
    private final ExportOptions export;
    private final ItemFile file;
    private final @Nullable ExportCheckpoint checkpoint;
    private final ScanProgress progress;

    /** A run into a file; with a checkpoint where the file is one that can be resumed and it is wished. */
    ExportRun(
            Shell shell,
            ExportOptions export,
            ItemFile file,
            @Nullable ExportCheckpoint checkpoint,
            ScanProgress progress) {
        this.shell = shell;
        this.export = export;
        this.file = file;
        this.checkpoint = checkpoint;
        this.progress = progress;
    }

    /** Gives the exit code. */
    int copy(Cursor<Map<String, @Nullable Object>> cursor) throws IOException {
        boolean stopped;
        try {
            copyItems(cursor);
            stopped = shell.interruption().isWished();
            if (!stopped) {
                finish(cursor);
            }
        } catch (RuntimeException | IOException e) {
            leave(cursor, e);
            throw e;
        }
        if (stopped) {
            leave(cursor, null);
            shell.tell("Stopped.");
            return ExitCode.INTERRUPTED;
        }
        progress.end();
        file.notes().forEach(shell::tell);
        shell.tell(Figures.ofRead(cursor.metrics()));
        shell.tell(export.file + ": " + Figures.count(cursor.checkpoint().itemsCount(), "item") + ", "
                + Figures.count(Files.size(export.file), "byte"));
        return ExitCode.OK;
    }

    private void copyItems(Cursor<Map<String, @Nullable Object>> cursor) throws IOException {
        try {
            while (!shell.interruption().isWished() && cursor.hasNext()) {
                file.write(cursor.next());
                if (checkpoint != null && file instanceof TextFile text) {
                    checkpoint.written(text, cursor);
                }
            }
        } catch (RuntimeException e) {
            if (!shell.interruption().isWished()) {
                throw e;
            }
        }
        shell.interruption().acknowledge();
    }

    private void finish(Cursor<?> cursor) throws IOException {
        if (checkpoint != null && file instanceof TextFile text) {
            checkpoint.whole(text, cursor);
            file.finish();
            checkpoint.delete();
        } else {
            file.finish();
        }
    }

    private void leave(Cursor<?> cursor, @Nullable Exception failure) throws IOException {
        progress.end();
        if (checkpoint == null || !(file instanceof TextFile text)) {
            shell.tell(Figures.ofRead(cursor.metrics()));
            shell.tell(export.file + " is not there: " + file.part() + " is not whole.");
            return;
        }
        if (!(failure instanceof IOException)) {
            checkpoint.save(text, cursor);
        }
        shell.tell(Figures.ofRead(cursor.metrics()));
        shell.tell(export.file + " is not there yet: the same command with --resume goes on.");
    }
}
