package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.CountResult;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox count}: how many items a table has. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Prints how many items a table has, and on standard error what it cost to count them: DynamoDB reads,"
                        + " and charges for, every one.",
        footer = {
            "",
            "Examples:",
            "  jdynox count users",
            "  jdynox count users --filter \"attribute_exists(email)\" --segments 4",
            "  jdynox count users --index email-index"
        })
final class CountCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Mixin
    final ReadOptions read = new ReadOptions();

    @Mixin
    final TableArgument table = new TableArgument();

    @Override
    public Integer call() throws IOException {
        read.check();
        return table.open((client, description) -> {
            Shell shell = jdynox.shell;
            CountResult result;
            try (ScanProgress progress = read.progress(shell, description.name())) {
                result = read.over(client, description, null)
                        .onProgress(progress)
                        .count();
            }
            shell.print(result.count() + "\n");
            shell.tell(Figures.ofRead(result.metrics()));
            return ExitCode.OK;
        });
    }
}
