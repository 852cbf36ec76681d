package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.CountResult;
import io.github.jdynox.client.DynoxClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
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

    @Parameters(paramLabel = "TABLE", description = "Name of the table.")
    @SuppressWarnings("NullAway.Init")
    String table;

    @Mixin
    final ReadOptions read = new ReadOptions();

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Override
    public Integer call() throws IOException {
        read.check();
        try (DynoxClient client = connection.open()) {
            CountResult result =
                    read.over(client, client.sync().describe(table), null).count();
            Shell shell = jdynox.shell;
            shell.out().write((result.count() + "\n").getBytes(StandardCharsets.UTF_8));
            shell.out().flush();
            shell.tell(Figures.ofRead(result.metrics()));
            return ExitCode.OK;
        }
    }
}
