package io.github.jdynox.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    final TableArgument table = new TableArgument();

    @Override
    public Integer call() throws IOException {
        return table.open(jdynox.shell, (client, description) -> {
            Shell shell = jdynox.shell;
            shell.print(DescriptionText.of(description, shell.terminal().tables()));
            return ExitCode.OK;
        });
    }
}
