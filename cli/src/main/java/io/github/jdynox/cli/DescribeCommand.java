package io.github.jdynox.cli;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.TableDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox describe}: what DynamoDB says of a table. */
@Command(
        name = "describe",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a table's keys, indexes, size and capacity.",
        footer = {
            "",
            "Items and bytes are DynamoDB's own figures, which it brings up to date about every six hours.",
            "",
            "Examples:",
            "  jdynox describe users",
            "  jdynox describe users --endpoint http://localhost:8000"
        })
final class DescribeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Parameters(paramLabel = "TABLE", description = "Name of the table.")
    @SuppressWarnings("NullAway.Init")
    String table;

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Override
    public Integer call() throws IOException {
        try (DynoxClient client = connection.open()) {
            TableDescription description = client.sync().describe(table);
            String text =
                    DescriptionText.of(description, jdynox.shell.terminal().tables());
            jdynox.shell.out().write(text.getBytes(StandardCharsets.UTF_8));
            jdynox.shell.out().flush();
            return ExitCode.OK;
        }
    }
}
