package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.PageServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Runs cells in processes of their own, round after round, so that what else the machine does falls on all of them alike. */
public final class Rounds implements AutoCloseable {

    private final Process server;
    private final int port;

    private Rounds(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts the page server. */
    public static Rounds start() throws IOException {
        Process server = new ProcessBuilder(java(Jdk.current(), List.of("-Xmx512m"), PageServer.class))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        return new Rounds(server, Integer.parseInt(out.readLine()));
    }

    /** One measurement in a fresh process; the run fails with what the process printed if it fails. */
    public Measurement run(Cell cell, Jdk jdk) throws IOException, InterruptedException {
        String endpoint = cell.table().endpoint(port);
        List<String> command =
                cell.python() ? PythonPeers.command(cell, endpoint) : java(jdk, cell.jvm(), ScanProcess.class);
        if (!cell.python()) {
            command.addAll(List.of(cell.mode(), cell.peer(), cell.shape(), endpoint));
            command.addAll(numbers(cell.effort()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IllegalStateException(cell.name() + " ended with " + exit + " and printed:\n" + output);
        }
        return Measurement.parse(output);
    }

    private static List<String> numbers(Effort effort) {
        return List.of(
                String.valueOf(effort.small()), String.valueOf(effort.warmUps()), String.valueOf(effort.measured()));
    }

    private static List<String> java(Jdk jdk, List<String> options, Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(jdk.java().toString());
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
