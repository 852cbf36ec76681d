package io.github.jdynox.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarTextTest {

    @Test
    void of_shares_areInHalfColumnsAndAlwaysOfOneWidth() {
        assertThat(BarText.of(0, 4)).isEqualTo("────");
        assertThat(BarText.of(0.125, 4)).isEqualTo("╸───");
        assertThat(BarText.of(0.5, 4)).isEqualTo("━━──");
        assertThat(BarText.of(0.999, 4)).isEqualTo("━━━╸");
        assertThat(BarText.of(1, 4)).isEqualTo("━━━━");
        assertThat(BarText.of(7, 4)).isEqualTo("━━━━");
        assertThat(BarText.of(-1, 4)).isEqualTo("────");
    }

    @Test
    void percent_says100OnlyWhenAllIsDone() {
        assertThat(BarText.percent(0)).isEqualTo(" 0 %");
        assertThat(BarText.percent(0.999)).isEqualTo("99 %");
        assertThat(BarText.percent(1)).isEqualTo("100 %");
    }
}
