package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.BulkResult;
import io.github.jdynox.client.BulkWrite;
import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.Read;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.expression.Path;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.Model;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

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
            throw new BadUsage("Expected either --filter or --all but found " + (all ? "both" : "neither"));
        }
        bulk.check(read);
        return table.open(jdynox.shell, (client, description) -> {
            try (ScanProgress progress = read.progress(jdynox.shell, description.name())) {
                return yes
                        ? delete(read.over(client, description, null).onProgress(progress), progress)
                        : wouldDelete(client, description, progress);
            }
        });
    }

    private int delete(Read<Map<String, @Nullable Object>, ?> items, ScanProgress progress) {
        Shell shell = jdynox.shell;
        BulkWrite write = bulk.checkpoint.kept(items).deleteEach();
        BulkResult result =
                bulk.run(read.filter == null ? write : write.onlyIf(read.filter), shell, progress, "deleted");
        if (result == null) {
            return ExitCode.INTERRUPTED;
        }
        shell.tell(Figures.count(result.itemsCount(), "item") + " deleted, " + Figures.units(result.consumedWcu())
                + " WCU");
        if (result.refusedCount() > 0) {
            shell.tell(Figures.count(result.refusedCount(), "item")
                    + " stayed: changed since they were read, so that the filter no longer holds.");
        }
        return ExitCode.OK;
    }

    /** Reads keys alone: which items would go is all there is to say. */
    private int wouldDelete(DynoxClient client, TableDescription description, ScanProgress progress)
            throws IOException {
        List<KeyAttribute> keys = description.keys().attributes();
        String[] names =
                keys.stream().map(key -> Path.of(key.name()).toString()).toArray(String[]::new);
        Model<Map<String, @Nullable Object>> model = Model.ofMaps(table.name, description.keys());
        try (Cursor<Map<String, @Nullable Object>> cursor = read.over(client, description, names)
                .onProgress(progress)
                .sync()
                .cursor()) {
            List<Key> shown = new ArrayList<>();
            while (cursor.hasNext()) {
                Map<String, @Nullable Object> item = cursor.next();
                if (shown.size() < SHOWN) {
                    shown.add(model.keyOf(item).resolve(keys));
                }
            }
            progress.end();
            tellFound(shown, cursor.metrics(), description);
            return ExitCode.OK;
        }
    }

    private void tellFound(List<Key> shown, Metrics metrics, TableDescription description) throws IOException {
        Shell shell = jdynox.shell;
        for (Key key : shown) {
            shell.print(key.toJson() + "\n");
        }
        shell.tell(Figures.ofRead(metrics));
        long found = metrics.itemsCount();
        if (found == 0) {
            shell.tell("Nothing is deleted, and nothing would be: no item was found.");
            return;
        }
        String more = found > SHOWN ? " (" + Figures.count(SHOWN) + " of their keys are above)" : "";
        shell.tell("Nothing is deleted: " + Figures.count(found, "item") + " would go" + more + ", for "
                + Figures.units(found * wcuOfAnItem(description)) + " WCU or so. --yes deletes them.");
    }

    /** Deleting costs a unit for each kilobyte of the item. */
    private static double wcuOfAnItem(TableDescription table) {
        return table.itemCount() == 0
                ? 1
                : Math.max(1, Math.ceil((double) table.sizeBytes() / table.itemCount() / 1024));
    }
}
