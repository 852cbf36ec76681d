package io.github.jdynox.cli;

import io.github.jdynox.cli.file.FileFormat;
import io.github.jdynox.cli.file.ItemFile;
import io.github.jdynox.cli.file.ParquetFile;
import io.github.jdynox.cli.file.TextFile;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.Format;
import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.TableDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies a read to a file, which has its name only when every item is in it. */
final class ExportRun {

    private final Shell shell;
    private final ExportOptions export;
    private final TableDescription table;

    ExportRun(Shell shell, ExportOptions export, TableDescription table) {
        this.shell = shell;
        this.export = export;
        this.table = table;
    }

    /** Gives the exit code. */
    int copy(Cursor<Map<String, @Nullable Object>> cursor) throws IOException {
        try (ItemFile file = begin()) {
            try {
                copyItems(cursor, file);
            } catch (RuntimeException | IOException e) {
                leave(cursor, file);
                throw e;
            }
            if (shell.interruption().isWished()) {
                leave(cursor, file);
                shell.tell("Stopped.");
                return ExitCode.INTERRUPTED;
            }
            file.finish();
            file.notes().forEach(shell::tell);
        }
        shell.tell(Figures.ofRead(cursor.metrics()));
        shell.tell(export.file + ": " + Figures.count(cursor.metrics().itemsCount(), "item") + ", "
                + Figures.count(Files.size(export.file), "byte"));
        return ExitCode.OK;
    }

    private ItemFile begin() throws IOException {
        FileFormat format = export.format();
        return format == FileFormat.PARQUET
                ? ParquetFile.begin(export.file, export.columns(table), export.types())
                : TextFile.begin(
                        export.file, Format.valueOf(format.name()), export.compression(), export.columns(table));
    }

    private void copyItems(Cursor<Map<String, @Nullable Object>> cursor, ItemFile file) throws IOException {
        try {
            while (!shell.interruption().isWished() && cursor.hasNext()) {
                file.write(cursor.next());
            }
        } catch (RuntimeException e) {
            if (!shell.interruption().isWished()) {
                throw e;
            }
        }
        shell.interruption().acknowledge();
    }

    private void leave(Cursor<?> cursor, ItemFile file) {
        cursor.close();
        shell.tell(Figures.ofRead(cursor.metrics()));
        shell.tell(export.file + " is not there: " + file.part() + " is not whole.");
    }
}
