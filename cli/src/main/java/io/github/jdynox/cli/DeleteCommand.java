package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.SyncRead;
import io.github.jdynox.expression.Path;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
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

    @Override
    public Integer call() throws IOException {
        read.check();
        if ((read.filter == null) != all) {
            throw new ParameterException(
                    spec.commandLine(), "Expected either --filter or --all but found " + (all ? "both" : "neither"));
        }
        return table.open((client, description) -> {
            KeySchema keys = description.keys();
            String[] paths = keys.attributes().stream().map(DeleteCommand::path).toArray(String[]::new);
            SyncRead<Map<String, @Nullable Object>, ?> items = read.over(client, description, paths);
            Model<Map<String, @Nullable Object>> model = Model.ofMaps(description.name(), keys);
            try (ScanProgress progress = read.progress(jdynox.shell, description.name());
                    Cursor<Map<String, @Nullable Object>> cursor =
                            items.onProgress(progress).cursor()) {
                Deletion deletion = yes ? new Deletion(client.table(model), read.filter) : null;
                return each(cursor, model, deletion, progress);
            }
        });
    }

    private static String path(KeyAttribute key) {
        return Path.of(key.name()).toString();
    }

    private int each(
            Cursor<Map<String, @Nullable Object>> cursor,
            Model<Map<String, @Nullable Object>> model,
            @Nullable Deletion deletion,
            ScanProgress progress)
            throws IOException {
        Shell shell = jdynox.shell;
        long found = 0;
        try {
            while (!shell.interruption().isWished() && cursor.hasNext()) {
                Key key = model.keyOf(cursor.next()).resolve(model.keys().attributes());
                found++;
                if (deletion != null) {
                    deletion.add(key);
                } else if (found <= SHOWN) {
                    shell.print(key.toJson() + "\n");
                }
            }
            if (deletion != null) {
                deletion.end();
            }
        } catch (RuntimeException e) {
            progress.end();
            if (deletion != null) {
                deletion.endQuietly();
            }
            if (!shell.interruption().isWished()) {
                tell(cursor, found, deletion);
                throw e;
            }
        }
        shell.interruption().acknowledge();
        progress.end();
        tell(cursor, found, deletion);
        return shell.interruption().isWished() ? ExitCode.INTERRUPTED : ExitCode.OK;
    }

    private void tell(Cursor<?> cursor, long found, @Nullable Deletion deletion) {
        cursor.close();
        Shell shell = jdynox.shell;
        shell.tell(Figures.ofRead(cursor.metrics()));
        if (deletion == null) {
            String more = found > SHOWN ? "; " + Figures.count(SHOWN) + " of their keys are above" : "";
            shell.tell("Nothing is deleted: " + Figures.count(found, "item") + " would go" + more
                    + ". --yes deletes them.");
            return;
        }
        shell.tell(Figures.count(deletion.deleted(), "item") + " deleted, " + Figures.units(deletion.consumedWcu())
                + " WCU");
        if (deletion.kept() > 0) {
            shell.tell(Figures.count(deletion.kept(), "item")
                    + " stayed: changed since they were read, so that the filter no longer holds.");
        }
        if (shell.interruption().isWished()) {
            shell.tell("Stopped: not every item is read.");
        }
    }
}
