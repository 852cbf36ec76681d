package io.github.jdynox.cli;

import io.github.jdynox.memory.MemoryDynamo;
import io.github.jdynox.memory.MemoryEndpoint;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code jdynox serve}: the embedded engine over HTTP, until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Serves an empty embedded engine over HTTP until it is stopped with Ctrl-C.",
            "Any AWS SDK or the AWS CLI can use it as its endpoint. Its tables are in memory and go with it."
        },
        footer = {"", "Examples:", "  jdynox serve --port 8000", "  jdynox tables --endpoint http://127.0.0.1:8000"})
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

    @Override
    public Integer call() throws IOException {
        try (MemoryEndpoint endpoint = MemoryDynamo.create().serve(new InetSocketAddress(host, port))) {
            String line = "Serving an empty DynamoDB at " + endpoint.uri() + "; Ctrl-C ends it.\n";
            jdynox.shell.out().write(line.getBytes(StandardCharsets.UTF_8));
            jdynox.shell.out().flush();
            waitForTheEnd();
            return ExitCode.OK;
        }
    }

    private void waitForTheEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            jdynox.shell.interruption().acknowledge();
        }
    }
}
