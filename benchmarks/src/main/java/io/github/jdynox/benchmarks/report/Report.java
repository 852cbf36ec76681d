package io.github.jdynox.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes {@code RESULTS.md} and its pictures. Notes in the file {@code NOTES.md} beside it are put in, and what was
 * measured of the embedded engine.
 */
public final class Report {

    private final Path folder;
    private final Measurements all;
    private final List<Figures> jdks;
    private final StringBuilder out = new StringBuilder();

    private Report(Path folder, Measurements all) {
        this.folder = folder;
        this.all = all;
        this.jdks = all.jdks().stream().map(all::of).toList();
    }

    /** Writes the report and its pictures into a folder. */
    public static void write(Path folder, Measurements all) throws IOException {
        Report report = new Report(folder, all);
        report.compose();
        Files.writeString(folder.resolve("RESULTS.md"), report.out.toString());
    }

    private void compose() throws IOException {
        out.append("# Results\n\nWritten by `benchmarks/run`. Ratios of medians of one run; CPU is that of the whole"
                + " process, garbage collector and compiler included, so\nthat a busy machine blurs it less than the clock;"
                + " rows say so that leave the compiler out. A ratio that an issue asked for has its bar.\n\n");
        ratios(Bars.all());
        file(folder.resolve("NOTES.md"));
        pictures();
        out.append("\n## HTTP clients\n\n");
        ratios(Comparisons.http());
        out.append("\n## gzip\n\n");
        ratios(Comparisons.gzip());
        out.append("\n## Python\n\n");
        ratios(Comparisons.python(all.of("Python")));
        out.append(EngineSection.of(folder));
        out.append("\n## Measured on\n\n")
                .append(all.machine())
                .append("; ")
                .append(Circumstances.of(all))
                .append('\n');
        out.append("\n## Figures\n").append(FigureTable.of(all));
    }

    private void ratios(List<Ratio> ratios) {
        out.append("| what | bar |");
        all.jdks().forEach(jdk -> out.append(" JDK ").append(jdk).append(" |"));
        out.append("\n|---|---|").append("---|".repeat(jdks.size())).append('\n');
        ratios.forEach(ratio -> out.append(ratio.row(jdks)));
    }

    private void pictures() throws IOException {
        for (String jdk : all.jdks()) {
            if (Plots.hasPeers(all.of(jdk))) {
                picture("cpu-by-peer-" + jdk, "CPU for one item by peer, JDK " + jdk, Plots.cpuByPeer(all, jdk));
            }
        }
        for (String jdk : all.jdks()) {
            if (Plots.hasSegments(all.of(jdk))) {
                String plot = Plots.speedUpBySegments(all.of(jdk), jdk);
                picture("speed-up-by-segments-" + jdk, "Speed-up by segments, JDK " + jdk, plot);
            }
        }
    }

    private void picture(String name, String words, String svg) throws IOException {
        Files.writeString(folder.resolve(name + ".svg"), svg);
        out.append("\n![").append(words).append("](").append(name).append(".svg)\n");
    }

    private void file(Path file) throws IOException {
        if (Files.exists(file)) {
            out.append('\n').append(Files.readString(file));
        }
    }
}
