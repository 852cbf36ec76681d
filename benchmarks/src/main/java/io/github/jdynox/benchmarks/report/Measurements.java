package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.process.Cell;
import io.github.jdynox.benchmarks.process.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** All that was measured, by the name of the cell, one measurement a round. Kept in a file beside the report. */
public final class Measurements {

    private static final String HEADER = "cell,units,cpu ns per unit,bytes per unit,wall ms,collections";

    private final Path file;
    private final Map<String, List<Measurement>> byCell = new TreeMap<>();

    /** Those of a file, which may not exist yet. */
    public Measurements(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().skip(1).forEach(this::line);
        }
    }

    private void line(String line) {
        String[] parts = line.split(",", -1);
        byCell.computeIfAbsent(parts[0], name -> new ArrayList<>())
                .add(new Measurement(
                        Long.parseLong(parts[1]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]),
                        Double.parseDouble(parts[4]),
                        Long.parseLong(parts[5])));
    }

    /** Forgets what a cell measured before. */
    public void forget(Cell cell) {
        byCell.remove(cell.name());
    }

    /** Adds one and keeps all. */
    public void add(Cell cell, Measurement measured) throws IOException {
        byCell.computeIfAbsent(cell.name(), name -> new ArrayList<>()).add(measured);
        List<String> lines = new ArrayList<>(List.of(HEADER));
        byCell.forEach((name, all) -> all.forEach(each -> lines.add(String.join(
                ",",
                name,
                String.valueOf(each.units()),
                String.valueOf(each.cpuNanos()),
                String.valueOf(each.bytes()),
                String.valueOf(each.wallMillis()),
                String.valueOf(each.collections())))));
        Files.write(file, lines);
    }

    /** How often the cell was measured. */
    int count(String cell) {
        return byCell.getOrDefault(cell, List.of()).size();
    }

    /** The median of CPU nanoseconds a unit; NaN where there is none. */
    double cpu(String cell) {
        return median(cell, Measurement::cpuNanos);
    }

    /** The median of bytes allocated a unit. */
    double bytes(String cell) {
        return median(cell, Measurement::bytes);
    }

    /** The median of milliseconds by the clock. */
    double wall(String cell) {
        return median(cell, Measurement::wallMillis);
    }

    /** The median of items or calls. */
    double units(String cell) {
        return median(cell, Measurement::units);
    }

    private double median(String cell, ToDoubleFunction<Measurement> figure) {
        double[] sorted = byCell.getOrDefault(cell, List.of()).stream()
                .mapToDouble(figure)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
