package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.BulkResult;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.model.Model;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

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
            "Both tables need the same key. What is written to TABLE meanwhile may or may not be copied. Copying again does no"
                    + " harm; with --checkpoint only what is left is copied.",
            "",
            "Examples:",
            "  jdynox copy users users-2026 --segments auto --max-rcu 500 --max-wcu 200",
            "  jdynox copy users users-2026 --checkpoint users.at --resume",
            "  jdynox copy users actives --filter \"status = 'active'\""
        })
final class CopyCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Mixin
    final TableArgument table = new TableArgument();

    @Parameters(index = "1", paramLabel = "TARGET", description = "Name of the table to write to.")
    @SuppressWarnings("NullAway.Init")
    String target;

    @Mixin
    final ReadOptions read = new ReadOptions();

    @Mixin
    final BulkOptions bulk = new BulkOptions();

    @Override
    public Integer call() throws IOException {
        read.check();
        bulk.check(read);
        if (target.equals(table.name)) {
            throw new BadUsage("Expected another table to copy to but found " + target + " itself");
        }
        return table.open(jdynox.shell, (client, description) -> {
            Table<Map<String, @Nullable Object>> to = targetOf(client, description);
            BulkResult result;
            try (ScanProgress progress = read.progress(jdynox.shell, description.name())) {
                result = bulk.run(
                        bulk.checkpoint
                                .kept(read.over(client, description, null).onProgress(progress))
                                .copyTo(to),
                        jdynox.shell,
                        progress,
                        "copied");
            }
            if (result == null) {
                return ExitCode.INTERRUPTED;
            }
            jdynox.shell.tell(Figures.count(result.itemsCount(), "item") + " written to " + target + ", "
                    + Figures.units(result.consumedWcu()) + " WCU");
            return ExitCode.OK;
        });
    }

    private Table<Map<String, @Nullable Object>> targetOf(DynoxClient client, TableDescription source) {
        TableDescription found = ThrottledDescription.of(client, target);
        if (!found.keys().toString().equals(source.keys().toString())) {
            throw new BadUsage("Expected tables of the same key but " + source.name() + " has " + source.keys()
                    + " and " + target + " has " + found.keys());
        }
        return client.table(Model.ofMaps(target, found.keys()));
    }
}
