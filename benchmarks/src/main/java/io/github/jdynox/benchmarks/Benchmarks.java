package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.engine.EngineRounds;
import io.github.jdynox.benchmarks.process.Cell;
import io.github.jdynox.benchmarks.process.Jdk;
import io.github.jdynox.benchmarks.process.Measurement;
import io.github.jdynox.benchmarks.process.Plan;
import io.github.jdynox.benchmarks.process.PythonPeers;
import io.github.jdynox.benchmarks.process.Rounds;
import io.github.jdynox.benchmarks.report.Measurements;
import io.github.jdynox.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The one command.
 *
 * <ul>
 *   <li>{@code FOLDER [ROUNDS | quick] [--jdk HOME ...] [GROUP ...]} measures in processes, keeps what it measured in {@code
 *       measurements.csv} there and writes {@code RESULTS.md} of all that is kept. Groups are {@code decode}, {@code scan},
 *       {@code calls}, {@code first}, {@code parallel}, {@code http}, {@code gzip}, {@code python} and {@code memory}, all if
 *       none is named; {@code engine} alone measures the embedded engine beside DynamoDB Local, in {@code engine.csv}. With 0
 *       rounds only the report is written anew;
 *   <li>{@code jmh ...} runs JMH with the arguments that follow.
 * </ul>
 */
public final class Benchmarks {

    private static final String ENGINE = "engine";

    private final Measurements all;
    private final List<Jdk> jdks;
    private final int rounds;

    private Benchmarks(Measurements all, List<Jdk> jdks, int rounds) {
        this.all = all;
        this.jdks = jdks;
        this.rounds = rounds;
    }

    /** Runs. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        Arguments arguments = Arguments.parse(args);
        Files.createDirectories(arguments.folder());
        Measurements all = Measurements.in(arguments.folder());
        if (arguments.groups().equals(List.of(ENGINE))) {
            EngineRounds.run(arguments.folder().resolve("engine.csv"), arguments.rounds());
        } else if (arguments.rounds() > 0) {
            new Benchmarks(all, arguments.jdks(), arguments.rounds()).measure(cells(arguments));
        }
        Report.write(arguments.folder(), all);
        System.exit(0); // DynamoDB Local leaves threads behind
    }

    private static List<Cell> cells(Arguments arguments) {
        List<Cell> cells = Plan.of(arguments.groups(), arguments.quick());
        if (PythonPeers.present() || cells.stream().noneMatch(Cell::python)) {
            return cells;
        }
        System.out.println("Skipped: the peers in Python. benchmarks/run python installs and measures them.");
        return cells.stream().filter(cell -> !cell.python()).toList();
    }

    private void measure(List<Cell> cells) throws IOException, InterruptedException {
        all.describeMachine();
        try (Rounds processes = Rounds.start()) {
            for (int round = 1; round <= rounds; round++) {
                for (Cell cell : cells) {
                    measure(processes, cell, round);
                }
            }
        }
    }

    private void measure(Rounds processes, Cell cell, int round) throws IOException, InterruptedException {
        if (round > cell.rounds()) {
            return;
        }
        for (Jdk jdk : cell.python() ? jdks.subList(0, 1) : jdks) {
            String runtime = cell.python() ? "Python" : jdk.version();
            if (round == 1) {
                all.forget(runtime, cell);
            }
            Measurement measured = processes.run(cell, jdk);
            all.add(runtime, cell, measured);
            System.out.printf(Locale.ROOT, "%d/%d %s on %s: %s%n", round, rounds, cell.name(), runtime, measured);
        }
    }
}
