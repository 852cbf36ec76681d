package io.github.jdynox.cli;

import io.github.jdynox.cli.file.ExportState;
import io.github.jdynox.cli.file.ItemFile;
import io.github.jdynox.client.Checkpoint;
import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.Read;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox export}: the items of a table in a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes the items of a table to a file, and on standard error what it cost.",
        footer = {
            "",
            "dynamodb-json is the form of DynamoDB's own export to S3, {\"Item\":{..}} a line, and loses nothing. jsonl is"
                    + " plain JSON: sets become arrays and binary becomes base64 text. csv is text alone, with JSON in the"
                    + " cells of lists, maps and sets. In parquet NULL and a missing attribute are the same.",
            "csv and parquet take their columns, unless --select names them, from the first 1,000 items. What later items"
                    + " have beside is never dropped: it goes as JSON to a last column (others), and is counted.",
            "With --checkpoint an export can be ended at any moment, also by kill -9 or a loss of power, and resumed: every"
                    + " item is in the file exactly once. Parquet cannot be resumed.",
            "",
            "Examples:",
            "  jdynox export users -o users.jsonl.gz --segments auto --max-rcu 500",
            "  jdynox export users -o users.jsonl.gz --checkpoint users.at --resume",
            "  jdynox export users -o users.json.zst --format dynamodb-json",
            "  jdynox export users -o adults.csv --filter \"age >= 18\" --select pk,name,age",
            "  jdynox export users -o users.parquet --select pk:string,age:int64,tags:json"
        })
final class ExportCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Mixin
    final TableArgument table = new TableArgument();

    @Mixin
    final ExportOptions export = new ExportOptions();

    @Mixin
    final ReadOptions read = new ReadOptions();

    @Override
    public Integer call() throws IOException {
        read.check();
        export.check(read);
        return table.open(jdynox.shell, (client, description) -> {
            ExportFiles files = new ExportFiles(export, export.columns(description));
            ExportState state = files.state();
            ExportCheckpoint checkpoint = export.kept.checkpoint == null
                    ? null
                    : new ExportCheckpoint(export.kept.checkpoint, export.described());
            if (state != null && state.whole() && checkpoint != null) {
                files.name(state);
                checkpoint.delete();
                jdynox.shell.tell(export.file + " was whole already.");
                return ExitCode.OK;
            }
            if (state == null && checkpoint != null) {
                checkpoint.delete();
            }
            Read<Map<String, @Nullable Object>, ?> items = read.over(client, description, export.paths());
            return copy(state == null ? items : items.resume(Checkpoint.parse(state.read())), files, state, checkpoint);
        });
    }

    private int copy(
            Read<Map<String, @Nullable Object>, ?> items,
            ExportFiles files,
            @Nullable ExportState state,
            @Nullable ExportCheckpoint checkpoint)
            throws IOException {
        try (ScanProgress progress = read.progress(jdynox.shell, table.name);
                ItemFile file = files.open(state);
                Cursor<Map<String, @Nullable Object>> cursor =
                        items.onProgress(progress).sync().cursor()) {
            return new ExportRun(jdynox.shell, export, file, checkpoint, progress).copy(cursor);
        }
    }
}
