package io.github.jdynox.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An export in a process of its own, which can be ended as any process can. */
final class ExportProcess {

    private final Path directory;
    private final String endpoint;
    private final int pageSize;

    ExportProcess(Path directory, String endpoint, int pageSize) {
        this.directory = directory;
        this.endpoint = endpoint;
        this.pageSize = pageSize;
    }

    Path file() {
        return directory.resolve("items.json.gz");
    }

    Path part() {
        return directory.resolve("items.json.gz.part");
    }

    Path checkpoint() {
        return directory.resolve("items.at");
    }

    /** What all runs so far said. */
    String said() throws IOException {
        return Files.readString(log().toPath());
    }

    private File log() {
        return directory.resolve("log").toFile();
    }

    Process start() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Jdynox.class.getName(),
                "export",
                "items",
                "-o",
                file().toString(),
                "--format",
                "dynamodb-json",
                "--segments",
                "4",
                "--page-size",
                String.valueOf(pageSize),
                "--checkpoint",
                checkpoint().toString(),
                "--resume",
                "--endpoint",
                endpoint);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()))
                .start();
    }
}
