package io.github.jdynox.cli;

import io.github.jdynox.cli.output.ItemWriter;
import io.github.jdynox.client.Cursor;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox scan}: the items of a table. */
@Command(
        name = "scan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Prints the items of a table, and on standard error what it cost.",
        footer = {
            "",
            "Tables take their columns from the first 100 items, CSV from the first 1,000; attributes that come up later are"
                    + " not lost: they follow as JSON at the end of the row, in CSV in the column (others).",
            "Ctrl-C, --limit and errors leave a --start-key on standard error, with which the same command goes on.",
            "",
            "Examples:",
            "  jdynox scan users --limit 20",
            "  jdynox scan users --filter \"status = 'active' AND age >= 21\" --select name,age",
            "  jdynox scan users --filter \"size(tags) > 2 OR contains(tags, 'vip')\" --format jsonl",
            "  jdynox scan users --index email-index --format csv > users.csv",
            "  jdynox scan users --segments 8 --format jsonl | gzip > users.jsonl.gz",
            "  jdynox scan users --limit 20 --start-key '{\"pk\":{\"S\":\"USER#20\"}}'"
        })
final class ScanCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Mixin
    final ReadOptions read = new ReadOptions();

    @Mixin
    final OutputOptions output = new OutputOptions();

    @Mixin
    final TableArgument table = new TableArgument();

    @Override
    public Integer call() throws IOException {
        read.check();
        return table.open(jdynox.shell, (client, description) -> {
            ItemWriter writer = output.writer(jdynox.shell, description);
            try (ScanProgress progress = read.progressBesideItems(jdynox.shell, description.name());
                    Cursor<Map<String, @Nullable Object>> cursor = read.over(client, description, output.paths())
                            .onProgress(progress)
                            .sync()
                            .cursor()) {
                return new ScanOutput(jdynox.shell, cursor, writer, progress).copy();
            }
        });
    }
}
