package io.github.jdynox.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    @TempDir
    Path folder;

    private void measured(String... lines) throws IOException {
        Files.writeString(folder.resolve("measurements.csv"), Entry.HEADER + "\n" + String.join("\n", lines) + "\n");
    }

    private String report() throws IOException {
        Report.write(folder, Measurements.in(folder));
        return Files.readString(folder.resolve("RESULTS.md"));
    }

    @Test
    void ratio_oddNumberOfProcesses_isOfTheMedians() throws IOException {
        measured(
                "17.0.15+6,decode jdynox small,10,100.0,1.0,1.0,0,1.0,2026-01-31",
                "17.0.15+6,decode jdynox small,10,200.0,1.0,1.0,0,1.0,2026-01-31",
                "17.0.15+6,decode jdynox small,10,900.0,1.0,1.0,0,1.0,2026-01-31",
                "17.0.15+6,decode jackson small,10,600.0,1.0,1.0,0,1.0,2026-01-31");

        assertThat(report()).contains("| decode a page, small, throughput against jackson-core | ≥ 2.50 | 3.00 |\n");
    }

    @Test
    void ratio_belowItsBar_isMarkedAsMissed() throws IOException {
        measured(
                "17.0.15+6,decode jdynox small,10,200.0,1.0,1.0,0,1.0,2026-01-31",
                "17.0.15+6,decode jackson small,10,300.0,1.0,1.0,0,1.0,2026-01-31");

        assertThat(report()).contains("| ≥ 2.50 | **1.50, missed** |\n");
    }

    @Test
    void columns_twoJdks_theOlderFirst() throws IOException {
        measured(
                "25.0.3+9-LTS,decode jdynox small,10,100.0,1.0,1.0,0,1.0,2026-01-31",
                "17.0.15+6,decode jdynox small,10,200.0,1.0,1.0,0,1.0,2026-01-31",
                "17.0.15+6,decode jackson small,10,600.0,1.0,1.0,0,1.0,2026-01-31",
                "Python,scan boto3 small,10,600.0,NaN,1.0,0,1.0,2026-01-31");

        assertThat(report())
                .contains("| what | bar | JDK 17 | JDK 25 |\n")
                .contains("| ≥ 2.50 | 3.00 | not measured |\n")
                .contains("runtimes 17.0.15+6, 25.0.3+9-LTS, Python; load between 1.0 and 1.0");
    }

    @Test
    void engine_measuredByItself_hasASectionBehindTheNotes() throws IOException {
        Files.writeString(folder.resolve("NOTES.md"), "the notes\n");
        Files.write(
                folder.resolve("engine.csv"),
                List.of("jdynox,put,10.00,10.00", "local-http,put,350.00,400.00", "jdynox-http,put,100.00,100.00"));

        assertThat(report())
                .containsSubsequence("the notes\n", "\n## The embedded engine\n", "## Measured on")
                .contains("| put, in the process against HTTP | ≥ 30.00 | 35.00 |\n")
                .contains("| put, both over HTTP by the SDK | ≥ 5.00 | **3.50, missed** |\n")
                .contains("| get, both in the process | ≥ 30.00 | not measured |\n");
    }
}
