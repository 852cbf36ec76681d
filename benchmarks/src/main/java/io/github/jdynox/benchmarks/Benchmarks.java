package io.github.jdynox.benchmarks;

import io.github.jdynox.benchmarks.engine.EngineRounds;
import io.github.jdynox.benchmarks.process.Cell;
import io.github.jdynox.benchmarks.process.FailedProcessException;
import io.github.jdynox.benchmarks.process.Plan;
import io.github.jdynox.benchmarks.process.PythonPeers;
import io.github.jdynox.benchmarks.process.Rounds;
import io.github.jdynox.benchmarks.process.Turn;
import io.github.jdynox.benchmarks.report.Forecast;
import io.github.jdynox.benchmarks.report.Measurements;
import io.github.jdynox.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The one command.
 *
 * <ul>
 *   <li>{@code FOLDER [ROUNDS | quick] [--jdk HOME ...] [--add] [--limit MINUTES] [GROUP ...]} measures in processes, keeps
 *       what it measured in {@code measurements.csv} there and writes {@code RESULTS.md} of all that is kept. What was kept
 *       of a cell before is forgotten when it is measured again, unless {@code --add} says that its rounds are made in
 *       parts. Groups are {@code decode}, {@code scan}, {@code get}, {@code put}, {@code batch}, {@code first}, {@code parallel}, {@code http}, {@code gzip}, {@code python} and {@code memory}, all if
 *       none is named; {@code engine} alone measures the embedded engine beside DynamoDB Local, in {@code engine.csv}. With 0
 *       rounds only the report is written anew. A process that takes longer than the limit (15 minutes) is killed and told of,
 *       the others go on, and the command ends with 1;
 *   <li>{@code jmh ...} runs JMH with the arguments that follow.
 * </ul>
 */
public final class Benchmarks {

    private static final String ENGINE = "engine";

    private final Measurements all;
    private final Duration limit;
    private int failures;

    private Benchmarks(Measurements all, Duration limit) {
        this.all = all;
        this.limit = limit;
    }

    /** Runs. */
    public static void main(String[] args) throws Exception {
        if (args.length > 0 && args[0].equals("jmh")) {
            org.openjdk.jmh.Main.main(Arrays.copyOfRange(args, 1, args.length));
            return;
        }
        Arguments arguments = Arguments.parse(args);
        Files.createDirectories(arguments.folder());
        Measurements all = Measurements.in(arguments.folder(), arguments.adds());
        Benchmarks benchmarks = new Benchmarks(all, arguments.limit());
        if (arguments.groups().equals(List.of(ENGINE))) {
            EngineRounds.run(arguments.folder().resolve("engine.csv"), arguments.rounds());
        } else if (arguments.rounds() > 0) {
            benchmarks.measure(Turn.all(benchmarks.cells(arguments), arguments.jdks(), arguments.rounds()));
        }
        Report.write(arguments.folder(), all);
        System.exit(benchmarks.exit()); // DynamoDB Local leaves threads behind
    }

    private int exit() {
        if (failures > 0) {
            System.out.println(
                    failures + " processes failed, so their figures are missing or those of an earlier run.");
        }
        return failures == 0 ? 0 : 1;
    }

    private List<Cell> cells(Arguments arguments) {
        List<Cell> cells = Plan.of(arguments.groups(), arguments.quick()).stream()
                .filter(cell -> !arguments.adds() || all.count(cell) < cell.rounds())
                .toList();
        if (PythonPeers.present() || cells.stream().noneMatch(Cell::python)) {
            return cells;
        }
        System.out.println("Skipped: the peers in Python. benchmarks/run python installs and measures them.");
        return cells.stream().filter(cell -> !cell.python()).toList();
    }

    private void measure(List<Turn> turns) throws IOException, InterruptedException {
        all.describeMachine();
        System.out.print(Forecast.of(all, turns));
        try (Rounds processes = Rounds.start(limit)) {
            for (Turn turn : turns) {
                measure(processes, turn);
            }
        }
    }

    private void measure(Rounds processes, Turn turn) throws IOException, InterruptedException {
        try {
            Rounds.Timed timed = processes.run(turn);
            all.add(turn, timed);
            System.out.printf(
                    Locale.ROOT, "%d %s: %s, %.1f s in all%n", turn.round(), turn, timed.measured(), timed.seconds());
        } catch (FailedProcessException e) {
            failures++;
            System.out.println(turn.round() + " " + turn + " " + e.getMessage());
        }
    }
}
