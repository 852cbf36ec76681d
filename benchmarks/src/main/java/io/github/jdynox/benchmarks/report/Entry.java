package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.process.Measurement;
import io.github.jdynox.benchmarks.process.Rounds;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * One line of the file of measurements.
 *
 * @param version of the JDK, all of it; or Python
 * @param load of the machine, averaged over the minute before
 * @param seconds that the process took, warming up included; NaN where it was not kept
 */
record Entry(String version, String cell, Measurement measured, double load, LocalDate date, double seconds)
        implements Comparable<Entry> {

    static final String HEADER =
            "runtime,cell,units,cpu ns per unit,compiler ns per unit,bytes per unit,wall ms,collections,load,date,process s";

    static Entry now(String version, String cell, Rounds.Timed timed) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Entry(version, cell, timed.measured(), load, LocalDate.now(ZoneOffset.UTC), timed.seconds());
    }

    static Entry parse(String line) {
        String[] parts = line.split(",", -1);
        Measurement measured = new Measurement(
                Long.parseLong(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                Double.parseDouble(parts[6]),
                Long.parseLong(parts[7]));
        return new Entry(
                parts[0],
                parts[1],
                measured,
                Double.parseDouble(parts[8]),
                LocalDate.parse(parts[9]),
                Double.parseDouble(parts[10]));
    }

    String line() {
        return String.join(
                ",",
                version,
                cell,
                String.valueOf(measured.units()),
                String.valueOf(measured.cpuNanos()),
                String.valueOf(measured.compilerNanos()),
                String.valueOf(measured.bytes()),
                String.valueOf(measured.wallMillis()),
                String.valueOf(measured.collections()),
                String.valueOf(load),
                date.toString(),
                String.valueOf(seconds));
    }

    /** The number that a JDK is called by. */
    String runtime() {
        return runtimeOf(version);
    }

    static String runtimeOf(String version) {
        return version.split("[.+-]", 2)[0];
    }

    @Override
    public int compareTo(Entry other) {
        return Comparator.comparing(Entry::cell).thenComparing(Entry::version).compare(this, other);
    }
}
