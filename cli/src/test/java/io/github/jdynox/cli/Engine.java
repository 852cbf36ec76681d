package io.github.jdynox.cli;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.memory.MemoryEndpoint;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.Model;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The embedded engine over HTTP, with tables whose partition key is {@code pk} (S). */
final class Engine implements AutoCloseable {

    static final KeySchema KEYS = new KeySchema(new KeyAttribute("pk", Codecs.STRING), null);

    private final MemoryDynamo dynamo = MemoryDynamo.create();
    private final MemoryEndpoint endpoint = dynamo.serve(0);
    private final DynoxClient client = dynamo.client();

    MemoryDynamo dynamo() {
        return dynamo;
    }

    String endpoint() {
        return endpoint.uri().toString();
    }

    /** A new, empty table. */
    SyncTable<Map<String, @Nullable Object>> table(String name) {
        Model<Map<String, @Nullable Object>> model = Model.ofMaps(name, KEYS);
        dynamo.createTable(model);
        return client.sync().table(model);
    }

    /** Runs a command on this engine. */
    CommandRun run(String... arguments) {
        return CommandRun.of(here(arguments));
    }

    /** Runs a command on this engine, which records its requests, and stops it when it has made so many of an operation. */
    CommandRun stopped(String operation, int requests, String... arguments) {
        Interruption interruption = new Interruption(Thread.currentThread());
        Thread user = new Thread(() -> {
            while (dynamo.control().requests(operation).size() < requests) {
                Thread.onSpinWait();
            }
            interruption.wish();
        });
        user.setDaemon(true);
        user.start();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return CommandRun.on(Terminal.NONE, interruption, out, out, here(arguments));
    }

    private String[] here(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--endpoint";
        all[arguments.length + 1] = endpoint();
        return all;
    }

    @Override
    public void close() {
        client.close();
        endpoint.close();
    }
}
