package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.Progress;
import io.github.jdynox.client.Progress.SegmentProgress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressPanelTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ProgressPanel panel(int columns, int rows) {
        return new ProgressPanel(
                new Shell(
                        new ByteArrayOutputStream(),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Terminal(false, true, columns, rows, false),
                        new Interruption(Thread.currentThread())),
                "users");
    }

    private static Progress progress(OptionalDouble share, int segments, double... shares) {
        List<SegmentProgress> underWay = IntStream.range(0, shares.length)
                .mapToObj(i -> new SegmentProgress(
                        2 * i, 1_000, shares[i] < 0 ? OptionalDouble.empty() : OptionalDouble.of(shares[i])))
                .toList();
        return new Progress(
                new Metrics(10, 783, 0, 12_000, 62_000, 0, 5, 0, 2, 8, 4, null),
                3,
                1_000,
                Duration.ofSeconds(9),
                4_321,
                share,
                share.isPresent() ? Optional.of(Duration.ofSeconds(17)) : Optional.empty(),
                segments,
                1,
                underWay);
    }

    /** What is drawn, without the escapes that move about and clear. */
    private List<String> drawn() {
        String text = err.toString(StandardCharsets.UTF_8);
        return Arrays.asList(text.replaceAll("\r|\u001b\\[\\d*[A-Z]", "").split("\n"));
    }

    @Test
    void panel_fewSegments_hasABarForAllAndOneForEach() {
        panel(80, 24).accept(progress(OptionalDouble.of(0.46), 8, 0.5, 0.125, -1));

        assertThat(drawn())
                .containsExactly(
                        "users  ━━━━━━━━━━━━━━━━━━━━━━╸──────────────────────────  46 %  about 17 s left",
                        "62,000 scanned, 12,000 items, 783 of ~1,702 RCU, 4,321 a second, 2 throttles",
                        "1 of 8 segments done, 3 under way:",
                        "0 ━━━━━━━━━━━━━━━─────────────── 50 %",
                        "2 ━━━╸────────────────────────── 12 %",
                        "4 1,000 scanned")
                .allMatch(line -> line.length() <= 81);
    }

    @Test
    void panel_manySegments_standBesideEachOtherAndTheRestIsCounted() {
        double[] shares = new double[50];
        panel(80, 10).accept(progress(OptionalDouble.of(0.46), 100, shares));

        assertThat(drawn()).hasSize(9);
        assertThat(drawn().get(3)).isEqualTo(" 0 ──────────  0 %    2 ──────────  0 %    4 ──────────  0 %");
        assertThat(drawn().get(8)).isEqualTo("and 35 more");
    }

    @Test
    void panel_oneSegmentAndNothingKnown_saysSo() {
        panel(80, 24).accept(progress(OptionalDouble.empty(), 1));

        assertThat(drawn())
                .containsExactly(
                        "users  time left unknown",
                        "62,000 scanned, 12,000 items, 783 RCU, 4,321 a second, 2 throttles");
    }

    @Test
    void panel_narrowTerminal_isCutSoThatNothingWraps() {
        panel(40, 24).accept(progress(OptionalDouble.of(0.46), 8, 0.5));

        assertThat(drawn()).allMatch(line -> line.length() < 40);
    }

    @Test
    void panel_drawnAgain_goesUpToItsFirstLineAndGoesWithoutATrace() {
        ProgressPanel panel = panel(80, 24);
        panel.accept(progress(OptionalDouble.of(0.46), 1));
        err.reset();
        panel.accept(progress(OptionalDouble.of(0.46), 1));
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\r\u001b[1Ausers")
                .endsWith("\u001b[K\u001b[J");
        err.reset();
        panel.end();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001b[1A\u001b[J");
    }
}
