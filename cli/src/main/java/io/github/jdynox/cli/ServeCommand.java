package io.github.jdynox.cli;

import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.memory.MemoryEndpoint;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox serve}: the embedded engine over HTTP, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Serves the embedded engine over HTTP until it is stopped with Ctrl-C.",
            "Any AWS SDK or the AWS CLI can use it as its endpoint. Its tables are in memory and go with it, unless"
                    + " they are kept in a directory."
        },
        footer = {
            "",
            "Examples:",
            "  jdynox serve --port 8000",
            "  jdynox serve --data ./tables",
            "  jdynox tables --endpoint http://127.0.0.1:8000"
        })
final class ServeCommand implements Callable<Integer> {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    Jdynox jdynox;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8000",
            description = "The port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (default: ${DEFAULT-VALUE}, this machine alone)."
                    + " There is no access control: whoever reaches it can do everything.")
    String host = "127.0.0.1";

    @ArgGroup(exclusive = false)
    @Nullable
    Kept kept;

    /** Where the tables are kept, and how firmly. */
    static final class Kept {

        @Option(
                names = "--data",
                paramLabel = "DIR",
                required = true,
                description =
                        "A directory to keep the tables in, made where it is missing: they are there again the next"
                                + " time, with every write that was answered, however the process ended.")
        Path directory = Path.of("");

        @Option(
                names = "--fsync",
                description = "Answers a write when the disk has it, so that a power cut loses nothing either. Slower.")
        boolean fsync;
    }

    @Override
    public Integer call() throws IOException {
        try (MemoryDynamo memory = memory();
                MemoryEndpoint endpoint = memory.serve(new InetSocketAddress(host, port))) {
            String what = kept == null ? "an empty DynamoDB" : "the tables in " + kept.directory;
            String line = "Serving " + what + " at " + endpoint.uri() + "; Ctrl-C ends it.\n";
            jdynox.shell.out().write(line.getBytes(StandardCharsets.UTF_8));
            jdynox.shell.out().flush();
            jdynox.shell.interruption().begin();
            waitForTheEnd();
            return ExitCode.OK;
        }
    }

    private MemoryDynamo memory() {
        MemoryDynamo.Builder builder = MemoryDynamo.builder();
        if (kept != null) {
            builder.data(kept.directory).fsync(kept.fsync);
        }
        return builder.build();
    }

    private void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            jdynox.shell.interruption().acknowledge();
        }
    }
}
