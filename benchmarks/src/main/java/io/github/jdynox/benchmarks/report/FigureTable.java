package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.process.Plan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Everything that was measured, as medians. */
final class FigureTable {

    private static final String HEAD =
            """

            Medians of so many processes, for the CPU with the least and the most. The first CPU is that of the whole process, the second without the JVM's compiler. A unit is an item, or a call for `get` and `put`.
            `first` is the time by the clock from the JVM's start to the first item.

            | mode, peer, shape | runtime | processes | units | CPU ns a unit | without the compiler | bytes a unit | wall ms |
            |---|---|---|---|---|---|---|---|
            """;

    private FigureTable() {}

    static String of(Measurements all) {
        StringBuilder table = new StringBuilder(HEAD);
        List<String> runtimes =
                Stream.concat(all.jdks().stream(), Stream.of("Python")).toList();
        for (String cell : Plan.names()) {
            for (String runtime : runtimes) {
                table.append(row(all.of(runtime), cell, runtime));
            }
        }
        return table.toString();
    }

    private static String row(Figures figures, String cell, String runtime) {
        if (figures.count(cell) == 0) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.0f | %.0f (%.0f to %.0f) | %.0f | %.0f | %.0f |%n",
                cell,
                runtime,
                figures.count(cell),
                figures.units(cell),
                figures.cpu(cell),
                figures.leastCpu(cell),
                figures.mostCpu(cell),
                figures.compiledCpu(cell),
                figures.bytes(cell),
                figures.wall(cell));
    }
}
