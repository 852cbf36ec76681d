package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.process.Measurement;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The measurements of one runtime, as medians; NaN where there are none. */
record Figures(List<Entry> entries) {

    /** How often the cell was measured. */
    int count(String cell) {
        return sorted(cell, Measurement::cpuNanos).length;
    }

    /** CPU nanoseconds a unit, of the whole process. */
    double cpu(String cell) {
        return median(sorted(cell, Measurement::cpuNanos));
    }

    /** CPU nanoseconds a unit, without those of the JVM's compiler; NaN where they were not told apart. */
    double compiledCpu(String cell) {
        return median(sorted(cell, measured -> measured.cpuNanos() - measured.compilerNanos()));
    }

    /** The least of those of the whole process. */
    double leastCpu(String cell) {
        double[] sorted = sorted(cell, Measurement::cpuNanos);
        return sorted.length == 0 ? Double.NaN : sorted[0];
    }

    /** The most of those of the whole process. */
    double mostCpu(String cell) {
        double[] sorted = sorted(cell, Measurement::cpuNanos);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1];
    }

    /** Bytes allocated a unit. */
    double bytes(String cell) {
        return median(sorted(cell, Measurement::bytes));
    }

    /** Milliseconds by the clock. */
    double wall(String cell) {
        return median(sorted(cell, Measurement::wallMillis));
    }

    /** Items or calls. */
    double units(String cell) {
        return median(sorted(cell, Measurement::units));
    }

    /** Seconds that a process took, warming up included. */
    double seconds(String cell) {
        return median(entries.stream()
                .filter(entry -> entry.cell().equals(cell))
                .mapToDouble(Entry::seconds)
                .filter(seconds -> !Double.isNaN(seconds))
                .sorted()
                .toArray());
    }

    private double[] sorted(String cell, ToDoubleFunction<Measurement> figure) {
        return entries.stream()
                .filter(entry -> entry.cell().equals(cell))
                .map(Entry::measured)
                .mapToDouble(figure)
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
