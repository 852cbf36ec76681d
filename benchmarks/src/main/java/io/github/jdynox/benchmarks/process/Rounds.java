package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.PageServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs cells in processes of their own, round after round, so that what else the machine does falls on all of them alike. */
public final class Rounds implements AutoCloseable {

    private final Process server;
    private final int port;

    private final Duration limit;

    private Rounds(Process server, int port, Duration limit) {
        this.server = server;
        this.port = port;
        this.limit = limit;
    }

    /**
     * Starts the page server.
     *
     * @param limit after which a process that measures is killed
     */
    public static Rounds start(Duration limit) throws IOException {
        Process server = new ProcessBuilder(java(Jdk.current(), List.of("-Xmx512m"), PageServer.class))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        return new Rounds(server, Integer.parseInt(out.readLine()), limit);
    }

    /**
     * One measurement in a fresh process, and how many seconds the process took.
     *
     * @throws FailedProcessException if it took too long, failed, or printed no measurement
     */
    public Timed run(Turn turn) throws IOException, InterruptedException, FailedProcessException {
        long start = System.nanoTime();
        Measurement measured = Measurement.parse(ChildProcess.run(command(turn.cell(), turn.jdk()), limit));
        return new Timed(measured, (System.nanoTime() - start) / 1e9);
    }

    /** A measurement and what it took to get it, all warming up included. */
    public record Timed(Measurement measured, double seconds) {}

    private List<String> command(Cell cell, Jdk jdk) {
        String endpoint = cell.table().endpoint(port);
        if (cell.python()) {
            return PythonPeers.command(cell, endpoint);
        }
        List<String> command = java(jdk, cell.jvm(), ScanProcess.class);
        command.addAll(List.of(cell.mode(), cell.peer(), cell.shape(), endpoint));
        command.addAll(numbers(cell.effort()));
        return command;
    }

    private static List<String> numbers(Effort effort) {
        return List.of(
                String.valueOf(effort.small()), String.valueOf(effort.warmUps()), String.valueOf(effort.measured()));
    }

    private static List<String> java(Jdk jdk, List<String> options, Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(jdk.java().toString());
        command.add("-XX:-UseDynamicNumberOfCompilerThreads"); // one that ends takes its CPU out of Compiler's sight
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
