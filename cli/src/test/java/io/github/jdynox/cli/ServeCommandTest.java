package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeCommandTest {

    @Test
    void serve_freePort_answersUntilItIsStopped() {
        Interruption interruption = new Interruption(Thread.currentThread());
        List<CommandRun> meanwhile = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                meanwhile.add(CommandRun.of("tables", "--endpoint", address(toString(StandardCharsets.UTF_8))));
                interruption.wish();
            }
        };

        CommandRun run = CommandRun.on(Terminal.NONE, interruption, out, out, "serve", "--port", "0");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("Serving an empty DynamoDB at http://127\\.0\\.0\\.1:\\d+; Ctrl-C ends it\\.\n");
        assertThat(meanwhile).containsExactly(new CommandRun(0, "", ""));
    }

    @Test
    void serve_data_isThereTheNextTime(@TempDir Path folder) {
        String table = "kept";
        CommandRun first = serving(folder, address -> createTable(address, table));
        List<CommandRun> tables = new ArrayList<>();
        CommandRun second = serving(folder, address -> tables.add(CommandRun.of("tables", "--endpoint", address)));

        assertThat(first.err()).isEmpty();
        assertThat(first.out()).startsWith("Serving the tables in " + folder + " at http://127.0.0.1:");
        assertThat(second.code()).isZero();
        assertThat(tables).containsExactly(new CommandRun(0, table + "\n", ""));
    }

    @Test
    void serve_dataThatCannotBeKeptThere_saysWhy(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        CommandRun run = CommandRun.of("serve", "--port", "0", "--data", file.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "jdynox: Expected a directory to keep tables in but " + file + " is a file: name another.\n");
    }

    private static CommandRun serving(Path folder, Consumer<String> meanwhile) {
        Interruption interruption = new Interruption(Thread.currentThread());
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                meanwhile.accept(address(toString(StandardCharsets.UTF_8)));
                interruption.wish();
            }
        };
        return CommandRun.on(
                Terminal.NONE, interruption, out, out, "serve", "--port", "0", "--data", folder.toString());
    }

    private static void createTable(String address, String name) {
        String request = "{\"TableName\":\"" + name + "\",\"BillingMode\":\"PAY_PER_REQUEST\","
                + "\"KeySchema\":[{\"AttributeName\":\"pk\",\"KeyType\":\"HASH\"}],"
                + "\"AttributeDefinitions\":[{\"AttributeName\":\"pk\",\"AttributeType\":\"S\"}]}";
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setRequestMethod("POST");
            connection.setRequestProperty("X-Amz-Target", "DynamoDB_20120810.CreateTable");
            connection.setRequestProperty("Content-Type", "application/x-amz-json-1.0");
            connection.setDoOutput(true);
            connection.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            assertThat(connection.getResponseCode()).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(String line) {
        return line.substring(line.indexOf("http"), line.indexOf(';'));
    }
}
