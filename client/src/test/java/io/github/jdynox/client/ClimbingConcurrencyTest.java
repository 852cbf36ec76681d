package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class ClimbingConcurrencyTest {

    private final FakeTimer timer = new FakeTimer();

    /** Rounds of as many pages as may be under way, where the speed in pages a second depends on their number. */
    private void read(ClimbingConcurrency concurrency, int rounds, IntToDoubleFunction speed, boolean consumerWaits) {
        for (int round = 0; round < rounds; round++) {
            int level = concurrency.limit();
            int pages = Math.max(level, 4);
            for (int page = 0; page < pages; page++) {
                timer.pass(Duration.ofNanos((long) (1e9 / speed.applyAsDouble(level))));
                concurrency.arrived(128, consumerWaits);
            }
        }
    }

    @Test
    void fasterWithEach_growsToTheMost() {
        ClimbingConcurrency concurrency = new ClimbingConcurrency(2, 50, timer);
        assertThat(concurrency.limit()).isEqualTo(2);
        read(concurrency, 1, level -> 20 * level, true);
        assertThat(concurrency.limit()).isEqualTo(4);
        read(concurrency, 10, level -> 20 * level, true);
        assertThat(concurrency.limit()).isEqualTo(50);
    }

    @Test
    void noFasterAbove_staysBelowAndTriesAgainSeldom() {
        ClimbingConcurrency concurrency = new ClimbingConcurrency(2, 50, timer);
        int above = 0;
        for (int round = 0; round < 200; round++) {
            read(concurrency, 1, level -> 20 * Math.min(level, 8), true);
            above += concurrency.limit() > 8 ? 1 : 0;
        }
        assertThat(concurrency.limit()).isEqualTo(8);
        assertThat(above).isBetween(5, 15);
    }

    @Test
    void fasterOnlyLater_isFoundOut() {
        ClimbingConcurrency concurrency = new ClimbingConcurrency(4, 50, timer);
        read(concurrency, 10, level -> 80, true);
        assertThat(concurrency.limit()).isEqualTo(4);
        read(concurrency, 30, level -> 20 * level, true);
        assertThat(concurrency.limit()).isGreaterThan(16);
    }

    @Test
    void consumerNeverWaits_staysWhereItIs() {
        ClimbingConcurrency concurrency = new ClimbingConcurrency(4, 50, timer);
        read(concurrency, 50, level -> 20 * level, false);
        assertThat(concurrency.limit()).isEqualTo(4);
    }

    @Test
    void throttled_halvesOnceARoundAndGrowsByOne() {
        ClimbingConcurrency concurrency = new ClimbingConcurrency(32, 50, timer);
        for (int i = 0; i < 30; i++) {
            concurrency.throttled();
        }
        assertThat(concurrency.limit()).isEqualTo(16);
        read(concurrency, 1, level -> 20 * level, true);
        assertThat(concurrency.limit()).isEqualTo(16);
        read(concurrency, 3, level -> 20 * level, true);
        assertThat(concurrency.limit()).isEqualTo(19);
        for (int i = 0; i < 10; i++) {
            concurrency.throttled();
            read(concurrency, 1, level -> 20 * level, true);
        }
        assertThat(concurrency.limit()).isEqualTo(1);
    }
}
