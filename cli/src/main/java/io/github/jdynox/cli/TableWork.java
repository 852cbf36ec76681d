package io.github.jdynox.cli;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.TableDescription;
import java.io.IOException;

/** What a command does with a table, while a client is open. */
@FunctionalInterface
interface TableWork {

    /** Gives the exit code. */
    int on(DynoxClient client, TableDescription table) throws IOException;
}
