package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.process.Cell;
import io.github.jdynox.benchmarks.process.Rounds;
import io.github.jdynox.benchmarks.process.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that was measured, one measurement a round, kept in files beside the report. */
public final class Measurements {

    private static final String FILE = "measurements.csv";
    private static final String MACHINE = "machine.txt";

    private final Path folder;
    private final boolean adds;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> renewed = new HashSet<>();

    private Measurements(Path folder, boolean adds) {
        this.folder = folder;
        this.adds = adds;
    }

    /** Those that a folder keeps, which may be none. */
    public static Measurements in(Path folder) throws IOException {
        return in(folder, false);
    }

    /**
     * Those that a folder keeps, which may be none.
     *
     * @param adds whether they stay when their cells are measured again
     */
    public static Measurements in(Path folder, boolean adds) throws IOException {
        Measurements all = new Measurements(folder, adds);
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().skip(1).map(Entry::parse).forEach(all.entries::add);
        }
        return all;
    }

    /**
     * Adds one and keeps all. The first of a cell takes the place of what was kept of it before with the same runtime,
     * whatever its update, unless these were opened to be added to; so what fails loses nothing.
     */
    public void add(Turn turn, Rounds.Timed timed) throws IOException {
        String runtime = Entry.runtimeOf(turn.runtime());
        String cell = turn.cell().name();
        if (!adds && renewed.add(runtime + " " + cell)) {
            entries.removeIf(
                    entry -> entry.runtime().equals(runtime) && entry.cell().equals(cell));
        }
        entries.add(Entry.now(turn.runtime(), cell, timed));
        List<String> lines = Stream.concat(
                        Stream.of(Entry.HEADER), entries.stream().sorted().map(Entry::line))
                .toList();
        Files.write(folder.resolve(FILE), lines);
    }

    /** How often a cell was measured: the least of all runtimes that it was measured with. */
    public long count(Cell cell) {
        return entries.stream()
                .filter(entry -> entry.cell().equals(cell.name()))
                .collect(Collectors.groupingBy(Entry::runtime, Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .min()
                .orElse(0);
    }

    /** Keeps what the machine is. */
    public void describeMachine() throws IOException {
        Files.writeString(folder.resolve(MACHINE), Machine.describe());
    }

    /** What the machine was. */
    String machine() throws IOException {
        Path file = folder.resolve(MACHINE);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Those of one runtime. */
    Figures of(String runtime) {
        return new Figures(entries.stream()
                .filter(entry -> entry.runtime().equals(runtime))
                .toList());
    }

    /** The JDKs, the oldest first. */
    List<String> jdks() {
        return entries.stream()
                .map(Entry::runtime)
                .filter(runtime -> !Objects.equals(runtime, "Python"))
                .distinct()
                .sorted((one, other) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(other)))
                .toList();
    }
}
