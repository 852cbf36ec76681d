package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.process.Measurement;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/**
 * One line of the file of measurements.
 *
 * @param version of the JDK, all of it; or Python
 * @param load of the machine, averaged over the minute before
 */
record Entry(String version, String cell, Measurement measured, double load, LocalDate date)
        implements Comparable<Entry> {

    static final String HEADER = "runtime,cell,units,cpu ns per unit,bytes per unit,wall ms,collections,load,date";

    static Entry now(String version, String cell, Measurement measured) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Entry(version, cell, measured, load, LocalDate.now(ZoneOffset.UTC));
    }

    static Entry parse(String line) {
        String[] parts = line.split(",", -1);
        Measurement measured = new Measurement(
                Long.parseLong(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                Long.parseLong(parts[6]));
        return new Entry(parts[0], parts[1], measured, Double.parseDouble(parts[7]), LocalDate.parse(parts[8]));
    }

    String line() {
        return String.join(
                ",",
                version,
                cell,
                String.valueOf(measured.units()),
                String.valueOf(measured.cpuNanos()),
                String.valueOf(measured.bytes()),
                String.valueOf(measured.wallMillis()),
                String.valueOf(measured.collections()),
                String.valueOf(load),
                date.toString());
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
