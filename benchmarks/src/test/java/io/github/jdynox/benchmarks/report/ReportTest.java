package io.github.jdynox.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.benchmarks.process.Cell;
import io.github.jdynox.benchmarks.process.Jdk;
import io.github.jdynox.benchmarks.process.Measurement;
import io.github.jdynox.benchmarks.process.Plan;
import io.github.jdynox.benchmarks.process.Rounds;
import io.github.jdynox.benchmarks.process.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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
                "17.0.15+6,decode jdynox small,10,100.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "17.0.15+6,decode jdynox small,10,200.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "17.0.15+6,decode jdynox small,10,900.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "17.0.15+6,decode jackson small,10,600.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN");

        assertThat(report()).contains("| decode a page, small, throughput against jackson-core | ≥ 2.50 | 3.00 |\n");
    }

    @Test
    void ratio_belowItsBar_isMarkedAsMissed() throws IOException {
        measured(
                "17.0.15+6,decode jdynox small,10,200.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "17.0.15+6,decode jackson small,10,300.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN");

        assertThat(report()).contains("| ≥ 2.50 | **1.50, missed** |\n");
    }

    @Test
    void columns_twoJdks_theOlderFirst() throws IOException {
        measured(
                "25.0.3+9-LTS,decode jdynox small,10,100.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "17.0.15+6,decode jdynox small,10,200.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "17.0.15+6,decode jackson small,10,600.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "Python,scan boto3 small,10,600.0,NaN,NaN,1.0,0,1.0,2026-01-31,NaN");

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

    @Test
    void ratio_compilerToldApart_isWithItAndWithout() throws IOException {
        measured(
                "17.0.15+6,scan jdynox-sync small,10,900.0,700.0,1.0,1.0,0,1.0,2026-01-31,NaN",
                "17.0.15+6,scan enhanced-sync small,10,1200.0,200.0,1.0,1.0,0,1.0,2026-01-31,NaN");

        assertThat(report())
                .contains("| scan, sync, CPU an item against the Enhanced Client | ≤ 0.25 | **0.75, missed** |\n")
                .contains("| the same two without the JVM's compiler, sync: Enhanced Client |  | 0.20 |\n");
    }

    @Test
    void segments_measuredOnTheOlderJdkAlone_areDrawnForIt() throws IOException {
        measured(
                "17.0.15+6,parallel-1 jdynox-async small,10,1.0,NaN,1.0,800.0,0,1.0,2026-01-31,NaN",
                "17.0.15+6,parallel-4 jdynox-async small,10,1.0,NaN,1.0,200.0,0,1.0,2026-01-31,NaN",
                "25.0.3+9-LTS,parallel-1 jdynox-async small,10,1.0,NaN,1.0,800.0,0,1.0,2026-01-31,NaN");

        assertThat(report())
                .contains("\n![Speed-up by segments, JDK 17](speed-up-by-segments-17.svg)\n")
                .doesNotContain("speed-up-by-segments-25", "cpu-by-peer");
        assertThat(folder.resolve("speed-up-by-segments-17.svg"))
                .content()
                .contains("50 ms a page, JDK 17 ")
                .contains(">4.0</text>");
        assertThat(folder.resolve("speed-up-by-segments-25.svg")).doesNotExist();
    }

    @Test
    void columns_jdksOtherThanTheOneInUse_areDrawnFromWhatIsKept() throws IOException {
        measured(
                "11.0.2+7,get jdynox-sync small,10,100.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "99-ea+1,get jdynox-sync small,10,300.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "11.0.2+7,get lowLevel-sync small,10,200.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "99-ea+1,get lowLevel-sync small,10,400.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN");

        assertThat(report())
                .contains("| what | bar | JDK 11 | JDK 99 |\n")
                .contains("| get, CPU a call, sync, against the low-level client | ≤ 1.00 | 0.50 | 0.75 |\n")
                .contains("| get jdynox-sync small | 11 | 1 | 10 | 100 (100 to 100) |")
                .contains("| get jdynox-sync small | 99 | 1 | 10 | 300 (300 to 300) |");
    }

    @Test
    void add_firstOfARun_takesThePlaceOfThatCellOnThatJdk() throws IOException {
        measured(
                "17.0.1+1,get jdynox-sync small,10,100.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "25.0.3+9,get jdynox-sync small,10,300.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN",
                "17.0.1+1,put jdynox-sync small,10,500.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN");
        Turn turn = get();

        Measurements all = Measurements.in(folder);
        all.add(turn, new Rounds.Timed(new Measurement(10, 700, 0, 1, 1, 0), 2));
        all.add(turn, new Rounds.Timed(new Measurement(10, 900, 0, 1, 1, 0), 4));

        Measurements kept = Measurements.in(folder);
        assertThat(kept.of("17").cpu("get jdynox-sync small")).isEqualTo(800);
        assertThat(kept.of("25").cpu("get jdynox-sync small")).isEqualTo(300);
        assertThat(kept.of("17").cpu("put jdynox-sync small")).isEqualTo(500);
        assertThat(Forecast.of(kept, Collections.nCopies(60, turn)))
                .isEqualTo("Expected: get 3.0 minutes%nExpected: all 3.0 minutes%n".formatted());
    }

    @Test
    void add_toBeAddedTo_leavesWhatWasKept() throws IOException {
        measured("17.0.1+1,get jdynox-sync small,10,100.0,NaN,1.0,1.0,0,1.0,2026-01-31,NaN");

        Measurements all = Measurements.in(folder, true);
        all.add(get(), new Rounds.Timed(new Measurement(10, 300, 0, 1, 1, 0), 2));

        assertThat(all.of("17").cpu("get jdynox-sync small")).isEqualTo(200);
        assertThat(all.count(get().cell())).isEqualTo(2);
    }

    /** One get by the blocking client on a JDK 17. */
    private static Turn get() {
        Cell cell = Plan.of(List.of("get"), true).stream()
                .filter(each -> each.name().equals("get jdynox-sync small"))
                .findFirst()
                .orElseThrow();
        return new Turn(1, cell, new Jdk(Path.of("home"), "17.0.15+6"));
    }

    @Test
    void forecast_processesNeverTimed_saysHowMany() throws IOException {
        Turn turn = new Turn(1, Plan.of(List.of("first"), true).get(0), new Jdk(Path.of("home"), "17.0.15+6"));

        assertThat(Forecast.of(Measurements.in(folder), List.of(turn, turn)))
                .startsWith("Expected: first 0.0 minutes and 2 processes that were not timed before");
    }
}
