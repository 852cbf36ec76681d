package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.process.Cell;
import io.github.jdynox.benchmarks.process.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import software.amazon.awssdk.core.util.VersionInfo;

/** Writes {@code RESULTS.md} and its pictures. Notes in the file {@code NOTES.md} beside it are put in. */
public final class Report {

    private Report() {}

    /**
     * Writes the report and its pictures into a folder.
     *
     * @param machine what it was measured on, in one line
     */
    public static void write(Path folder, Measurements all, String machine) throws IOException {
        Files.writeString(folder.resolve("cpu-by-peer.svg"), Plots.cpuByPeer(all));
        Files.writeString(folder.resolve("speed-up-by-segments.svg"), Plots.speedUpBySegments(all));
        StringBuilder out = new StringBuilder();
        out.append(
                "# Results\n\nWritten by `benchmarks/run`. Ratios of medians; CPU is that of the whole process (garbage collector"
                        + " and compiler included), so\nthat a busy machine blurs it less than the clock.\n\n");
        out.append("| what | bar | measured | reached |\n|---|---|---|---|\n");
        Bars.of(all).forEach(bar -> out.append(bar.row()).append('\n'));
        out.append(EngineSection.of(folder));
        Path notes = folder.resolve("NOTES.md");
        if (Files.exists(notes)) {
            out.append('\n').append(Files.readString(notes));
        }
        out.append(
                "\n![CPU for one item by peer](cpu-by-peer.svg)\n\n![Speed-up by segments](speed-up-by-segments.svg)\n");
        out.append("\n## Measured on\n\n")
                .append(machine)
                .append("; AWS SDK ")
                .append(VersionInfo.SDK_VERSION)
                .append(".\n");
        out.append(
                "\n## Figures\n\nMedians. A unit is an item, or a call for `get` and `put`. `first` is the time from the start of the"
                        + " JVM by the clock.\n\n");
        out.append(
                "| mode, peer, shape | forks | units | CPU ns a unit | bytes a unit | wall ms |\n|---|---|---|---|---|---|\n");
        for (Cell cell : Plan.of(List.of())) {
            out.append(row(all, cell.name()));
        }
        Files.writeString(folder.resolve("RESULTS.md"), out.toString());
    }

    private static String row(Measurements all, String cell) {
        if (all.count(cell) == 0) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %.0f |%n",
                cell,
                all.count(cell),
                all.units(cell),
                all.cpu(cell),
                all.bytes(cell),
                all.wall(cell));
    }
}
