package io.github.jdynox.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.Metrics;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 ms",
        "999.4, 999 ms",
        "999.5, 1.00 s",
        "1234.5, 1.23 s",
        "59999, 60.00 s",
        "60000, 1 min 0 s",
        "200400, 3 min 20 s"
    })
    void duration_millis_isReadable(double millis, String expected) {
        assertThat(Figures.duration(millis)).isEqualTo(expected);
    }

    @Test
    void ofRead_metrics_isOneLine() {
        Metrics metrics = new Metrics(1283, 16_893.5, 0, 1, 135_233, 0, 14, 1, 0, 1, 1, null);

        assertThat(Figures.ofRead(metrics))
                .isEqualTo("1 item, 135,233 scanned, 16,893.5 RCU, 14 requests, 1 retry, 1.28 s");
    }

    @Test
    void about_aTimeToCome_isRoughEnough() {
        assertThat(Figures.about(Duration.ZERO)).isEqualTo("1 s");
        assertThat(Figures.about(Duration.ofSeconds(119))).isEqualTo("119 s");
        assertThat(Figures.about(Duration.ofSeconds(150))).isEqualTo("3 min");
        assertThat(Figures.about(Duration.ofMinutes(125))).isEqualTo("2 h 5 min");
    }
}
