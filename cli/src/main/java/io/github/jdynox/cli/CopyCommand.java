package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.model.Model;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jdynox copy}: the items of a table into another. */
@Command(
        name = "copy",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Puts the items of TABLE into TARGET, of the same account and region, in batches; an item with the same"
                        + " key is replaced.",
        footer = {
            "",
            "Both tables need the same key. What is written to TABLE meanwhile may or may not be copied.",
            "",
            "Examples:",
            "  jdynox copy users users-2026 --segments 4",
            "  jdynox copy users actives --filter \"status = 'active'\""
        })
final class CopyCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    final TableArgument table = new TableArgument();

    @Parameters(index = "1", paramLabel = "TARGET", description = "Name of the table to write to.")
    @SuppressWarnings("NullAway.Init")
    String target;

    @Mixin
    final ReadOptions read = new ReadOptions();

    @Override
    public Integer call() throws IOException {
        read.check();
        if (target.equals(table.name)) {
            throw badUsage("Expected another table to copy to but found " + target + " itself");
        }
        return table.open((client, description) -> {
            SyncTable<Map<String, @Nullable Object>> to = targetOf(client, description);
            try (ScanProgress progress = read.progress(jdynox.shell, description.name());
                    Cursor<Map<String, @Nullable Object>> items = read.over(client, description, null)
                            .onProgress(progress)
                            .cursor()) {
                return copy(items, to, progress);
            }
        });
    }

    private SyncTable<Map<String, @Nullable Object>> targetOf(DynoxClient client, TableDescription source) {
        TableDescription found = client.sync().describe(target);
        if (!found.keys().toString().equals(source.keys().toString())) {
            throw badUsage("Expected tables of the same key but " + source.name() + " has " + source.keys() + " and "
                    + target + " has " + found.keys());
        }
        return client.sync().table(Model.ofMaps(target, found.keys()));
    }

    private int copy(
            Cursor<Map<String, @Nullable Object>> items,
            SyncTable<Map<String, @Nullable Object>> to,
            ScanProgress progress) {
        Shell shell = jdynox.shell;
        ItemBatches batches = new ItemBatches(to);
        try {
            while (!shell.interruption().isWished() && items.hasNext()) {
                batches.add(items.next());
            }
            batches.end();
        } catch (RuntimeException e) {
            progress.end();
            if (!shell.interruption().isWished()) {
                tell(items, batches, to);
                throw e;
            }
        }
        shell.interruption().acknowledge();
        progress.end();
        tell(items, batches, to);
        if (shell.interruption().isWished()) {
            shell.tell("Stopped: not every item is copied.");
            return ExitCode.INTERRUPTED;
        }
        return ExitCode.OK;
    }

    private void tell(Cursor<?> items, ItemBatches batches, SyncTable<?> to) {
        items.close();
        jdynox.shell.tell(Figures.ofRead(items.metrics()));
        jdynox.shell.tell(Figures.ofWrites(batches.written(), to.totalMetrics()));
    }

    private ParameterException badUsage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
