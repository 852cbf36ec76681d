package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.engine.EngineRounds;
import io.github.jdynox.benchmarks.process.Cell;
import io.github.jdynox.benchmarks.process.Measurement;
import io.github.jdynox.benchmarks.process.Plan;
import io.github.jdynox.benchmarks.process.Rounds;
import io.github.jdynox.benchmarks.report.Measurements;
import io.github.jdynox.benchmarks.report.Report;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The one command.
 *
 * <ul>
 *   <li>{@code FOLDER ROUNDS [GROUP ...]} measures in processes and writes {@code RESULTS.md} there; groups are {@code
 *       decode}, {@code scan}, {@code calls}, {@code first}, {@code parallel} and {@code memory}, all if none is named; {@code engine} alone measures the embedded engine beside
 *       DynamoDB Local, and nothing else;
 *   <li>{@code jmh ...} runs JMH with the arguments that follow.
 * </ul>
 */
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        if (args.length < 2) {
            throw new IllegalArgumentException("Expected a folder and a number of rounds, or jmh and its arguments");
        }
        Path folder = Path.of(args[0]);
        List<String> groups = Arrays.asList(args).subList(2, args.length);
        Measurements all = new Measurements(folder.resolve("measurements.csv"));
        boolean engine = groups.equals(List.of("engine"));
        if (engine) {
            EngineRounds.run(folder.resolve("engine.csv"), Integer.parseInt(args[1]));
        }
        String machine = measure(engine ? List.of() : Plan.of(groups), engine ? 0 : Integer.parseInt(args[1]), all);
        Report.write(folder, all, machine);
        System.exit(0); // DynamoDB Local leaves threads behind
    }

    private static String measure(List<Cell> cells, int rounds, Measurements all)
            throws IOException, InterruptedException {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        double least = system.getSystemLoadAverage();
        double most = least;
        if (rounds > 0) {
            cells.forEach(all::forget);
        }
        try (Rounds processes = Rounds.start()) {
            for (int round = 1; round <= rounds; round++) {
                for (Cell cell : cells) {
                    Measurement measured = processes.run(cell);
                    all.add(cell, measured);
                    double load = system.getSystemLoadAverage();
                    least = Math.min(least, load);
                    most = Math.max(most, load);
                    System.out.printf(Locale.ROOT, "%d/%d %s: %s%n", round, rounds, cell.name(), measured);
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%s, %s %s, %d processors, load between %.1f and %.1f; JDK %s; %s",
                System.getProperty("os.name"),
                system.getArch(),
                System.getProperty("os.version"),
                system.getAvailableProcessors(),
                least,
                most,
                Runtime.version(),
                LocalDate.now(java.time.ZoneOffset.UTC));
    }
}
