package io.github.jdynox.benchmarks.process;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What one process measured.
 *
 * @param units items or calls
 * @param cpuNanos CPU a unit, in nanoseconds
 * @param compilerNanos of {@code cpuNanos} that were the JVM's compiler's; NaN where they were not told apart
 * @param bytes allocated a unit
 * @param wallMillis of all units together
 * @param collections of garbage in that time
 */
public record Measurement(
        long units, double cpuNanos, double compilerNanos, double bytes, double wallMillis, long collections) {

    private static final String MARK = "MEASURED ";

    static Measurement of(long units, Usage used) {
        return new Measurement(
                units,
                (double) used.cpuNanos() / units,
                used.compilerNanos() / units,
                (double) used.allocated() / units,
                used.wallNanos() / 1e6,
                used.collections());
    }

    /** The line that a process prints. */
    String line() {
        return MARK + "units=" + units + " cpu=" + cpuNanos + " compiler=" + compilerNanos + " bytes=" + bytes
                + " wall=" + wallMillis + " gcs=" + collections;
    }

    /** Reads what a process printed. */
    static Measurement parse(String output) throws FailedProcessException {
        String line = output.lines()
                .filter(each -> each.startsWith(MARK))
                .findFirst()
                .orElseThrow(() -> new FailedProcessException("gave no measurement but printed:\n" + output));
        Map<String, String> parts = Arrays.stream(line.substring(MARK.length()).split(" ", -1))
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.indexOf('=')),
                        part -> part.substring(part.indexOf('=') + 1),
                        (first, second) -> second,
                        TreeMap::new));
        return new Measurement(
                Long.parseLong(parts.get("units")),
                Double.parseDouble(parts.get("cpu")),
                Double.parseDouble(parts.getOrDefault("compiler", "0")), // Python has none
                Double.parseDouble(parts.get("bytes")),
                Double.parseDouble(parts.get("wall")),
                Long.parseLong(parts.get("gcs")));
    }
}
