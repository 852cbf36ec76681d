package io.github.jdynox.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.Progress;
import io.github.jdynox.client.Progress.SegmentProgress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ProgressTextTest {

    private static Progress progress(Duration elapsed, OptionalDouble share, Optional<Duration> left) {
        return new Progress(
                Metrics.NONE,
                3,
                1_000,
                elapsed,
                1_234.4,
                share,
                left,
                8,
                3,
                List.of(
                        new SegmentProgress(3, 10, OptionalDouble.of(0)),
                        new SegmentProgress(4, 10, OptionalDouble.of(0.5)),
                        new SegmentProgress(5, 10, OptionalDouble.of(1)),
                        new SegmentProgress(6, 10, OptionalDouble.empty())));
    }

    @Test
    void of_knownShare_saysWhatIsLeft() {
        assertThat(ProgressText.of(
                        progress(Duration.ofSeconds(9), OptionalDouble.of(0.456), Optional.of(Duration.ofSeconds(75)))))
                .isEqualTo(
                        "45 %, 0 scanned, 0 items, 0 RCU, 1,234 a second, 3 of 8 segments done, 4 under way, about 75 s left");
    }

    @Test
    void of_unknownShare_saysThatItIsUnknown() {
        assertThat(ProgressText.of(progress(Duration.ofSeconds(9), OptionalDouble.empty(), Optional.empty())))
                .isEqualTo(
                        "0 scanned, 0 items, 0 RCU, 1,234 a second, 3 of 8 segments done, 4 under way, time left unknown");
    }

    @Test
    void lines_manyCalls_areOneEveryTenSeconds() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new ByteArrayOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Terminal.NONE,
                new Interruption(Thread.currentThread()));
        ScanProgress lines = ScanProgress.on(shell, "users");

        for (int second = 0; second <= 25; second++) {
            lines.accept(progress(Duration.ofSeconds(second), OptionalDouble.empty(), Optional.empty()));
        }

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "jdynox: users: 0 scanned, 0 items, 0 RCU, 1,234 a second, 3 of 8 segments done, 4 under way, time left unknown\n"
                                .repeat(2));
    }
}
