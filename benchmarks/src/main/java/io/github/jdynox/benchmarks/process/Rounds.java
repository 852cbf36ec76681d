package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.PageServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs cells in JVMs of their own, round after round, so that what else the machine does falls on all of them alike. */
public final class Rounds implements AutoCloseable {

    private final Process server;
    private final int port;

    private Rounds(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the page server. */
    public static Rounds start() throws IOException {
        Process server = new ProcessBuilder(java(List.of("-Xmx512m"), PageServer.class))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        return new Rounds(server, Integer.parseInt(out.readLine()));
    }

    /** One measurement in a fresh JVM; the run fails with what the process printed if it fails. */
    public Measurement run(Cell cell) throws IOException, InterruptedException {
        List<String> command = java(cell.jvm(), ScanProcess.class);
        command.addAll(List.of(
                cell.mode(),
                cell.peer(),
                cell.shape(),
                "http://127.0.0.1:" + port + "/" + cell.pages() + "/" + cell.delayMillis(),
                String.valueOf(cell.warmUps()),
                String.valueOf(cell.measured())));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return Measurement.parse(output);
    }

    private static List<String> java(List<String> options, Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        return command;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
