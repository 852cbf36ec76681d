package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.BulkResult;
import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.SyncBulkWrite;
import io.github.jdynox.client.SyncRead;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.Model;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code jdynox delete}: items of a table go. */
@Command(
        name = "delete",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Deletes the items of a table that meet a condition. Without --yes it deletes nothing and says what"
                        + " would go.",
        footer = {
            "",
            "Each item is deleted only if it still meets the condition: one that was changed since it was read stays, and is"
                    + " counted. The way to empty a table is to delete the table and make it again, which costs nothing;"
                    + " --all deletes item by item.",
            "",
            "Examples:",
            "  jdynox delete users --filter \"status = 'gone' AND last_seen < '2020'\"",
            "  jdynox delete users --filter \"status = 'gone' AND last_seen < '2020'\" --yes"
        })
final class DeleteCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Mixin
    final TableArgument table = new TableArgument();

    @Option(names = "--yes", description = "Delete them.")
    boolean yes;

    @Option(names = "--all", description = "Every item, where there is no --filter.")
    boolean all;

    @Mixin
    final ReadOptions read = new ReadOptions();

    @Mixin
    final BulkOptions bulk = new BulkOptions();

    @Override
    public Integer call() throws IOException {
        read.check();
        if ((read.filter == null) != all) {
            throw new ParameterException(
                    spec.commandLine(), "Expected either --filter or --all but found " + (all ? "both" : "neither"));
        }
        bulk.check(read);
        return table.open((client, description) -> {
            Shell shell = jdynox.shell;
            try (ScanProgress progress = read.progress(shell, description.name())) {
                SyncRead<Map<String, @Nullable Object>, ?> items =
                        read.over(client, description, null).onProgress(progress);
                return yes ? delete(items, progress) : wouldDelete(items, description.keys(), progress);
            }
        });
    }

    private int delete(SyncRead<Map<String, @Nullable Object>, ?> items, ScanProgress progress) {
        SyncBulkWrite write = bulk.paced(bulk.kept(items).deleteEach());
        BulkResult result = (read.filter == null ? write : write.onlyIf(read.filter)).run();
        bulk.done();
        progress.end();
        Shell shell = jdynox.shell;
        shell.tell(Figures.ofRead(result.reading()));
        shell.tell(Figures.count(result.itemsCount(), "item") + " deleted, " + Figures.units(result.consumedWcu())
                + " WCU");
        if (result.refusedCount() > 0) {
            shell.tell(Figures.count(result.refusedCount(), "item")
                    + " stayed: changed since they were read, so that the filter no longer holds.");
        }
        return ExitCode.OK;
    }

    private int wouldDelete(SyncRead<Map<String, @Nullable Object>, ?> items, KeySchema keys, ScanProgress progress)
            throws IOException {
        Shell shell = jdynox.shell;
        Model<Map<String, @Nullable Object>> model = Model.ofMaps(table.name, keys);
        try (Cursor<Map<String, @Nullable Object>> cursor = items.cursor()) {
            long found = 0;
            while (cursor.hasNext()) {
                Key key = model.keyOf(cursor.next()).resolve(keys.attributes());
                if (++found <= SHOWN) {
                    shell.print(key.toJson() + "\n");
                }
            }
            progress.end();
            shell.tell(Figures.ofRead(cursor.metrics()));
            String more = found > SHOWN ? "; " + Figures.count(SHOWN) + " of their keys are above" : "";
            shell.tell("Nothing is deleted: " + Figures.count(found, "item") + " would go" + more
                    + ". --yes deletes them.");
            return ExitCode.OK;
        }
    }
}
