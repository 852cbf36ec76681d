package io.github.jdynox.benchmarks.process;

import java.util.List;

/**
 * What one process is to measure.
 *
 * @param mode of {@link ScanProcess}
 * @param table what the page server answers
 * @param jvm options of its JVM
 * @param rounds how many it is measured in at most
 */
public record Cell(
        String group,
        String mode,
        String peer,
        String shape,
        Served table,
        Effort effort,
        List<String> jvm,
        int rounds) {

    /** The group whose processes are not JVMs. */
    static final String PYTHON = "python";

    Cell(String group, String mode, String peer, String shape, Served table, Effort effort) {
        this(group, mode, peer, shape, table, effort, List.of(), Integer.MAX_VALUE);
    }

    /** For what is so long, or so sure, that once is enough. */
    Cell once(String... jvm) {
        return new Cell(group, mode, peer, shape, table, effort, List.of(jvm), 1);
    }

    /** The same with less work. */
    Cell quick() {
        return new Cell(group, mode, peer, shape, table.quick(), effort.quick(), jvm, rounds);
    }

    /** Whether it is Python that measures. */
    public boolean python() {
        return group.equals(PYTHON);
    }

    /** What it is called in the table of measurements. */
    public String name() {
        String line = table.megabytesPerSecond() == 0 ? "" : " at " + table.megabytesPerSecond() + " MB/s";
        String heap = jvm.stream()
                .filter(option -> option.startsWith("-Xmx"))
                .findFirst()
                .map(" "::concat)
                .orElse("");
        return mode + " " + peer + " " + shape + line + heap;
    }
}
