package io.github.jdynox.cli;

import io.github.jdynox.client.DynoxClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox tables}: the names of all tables. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints the names of all tables of the account and region, one a line.",
        footer = {
            "",
            "Examples:",
            "  jdynox tables --region eu-central-1 --profile work",
            "  jdynox tables --endpoint http://localhost:8000"
        })
final class TablesCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    @Override
    public Integer call() throws IOException {
        try (DynoxClient client = connection.open()) {
            for (String name : client.sync().tableNames()) {
                jdynox.shell.out().write((name + "\n").getBytes(StandardCharsets.UTF_8));
            }
            jdynox.shell.out().flush();
            return ExitCode.OK;
        }
    }
}
