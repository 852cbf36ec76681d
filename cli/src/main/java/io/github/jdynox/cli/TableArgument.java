package io.github.jdynox.cli;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.TableDescription;
import java.io.IOException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The table that a command is about, and the way to it: the head of every command on one table. */
final class TableArgument {

    @Parameters(index = "0", paramLabel = "TABLE", description = "Name of the table.")
    @SuppressWarnings("NullAway.Init")
    String name;

    @Mixin
    final ConnectionOptions connection = new ConnectionOptions();

    /** Does the work with what DynamoDB says of the table, over a client that is closed after it. */
    int open(Shell shell, TableWork work) throws IOException {
        try (DynoxClient client = connection.open()) {
            TableDescription description = ThrottledDescription.of(client, name);
            shell.interruption().begin();
            return work.on(client, description);
        }
    }
}
