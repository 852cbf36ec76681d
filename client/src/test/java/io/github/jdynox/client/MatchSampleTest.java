package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.MatchSample.Interval;
import org.junit.jupiter.api.Test;

class MatchSampleTest {

    private static MatchSample sample(long scanned, long... matched) {
        MatchSample sample = new MatchSample();
        for (long found : matched) {
            sample.add(scanned, found);
        }
        return sample;
    }

    @Test
    void nothingFound_saysThreeInAsManyAsWereLookedAt() {
        assertThat(sample(200, 0, 0, 0, 0, 0, 0, 0, 0).of(1_000_000)).isEqualTo(new Interval(0, 0, 1_875));
    }

    @Test
    void nothingLookedAt_saysNothing() {
        assertThat(sample(0, 0, 0).of(50)).isEqualTo(new Interval(0, 0, 50));
        assertThat(new MatchSample().of(50)).isEqualTo(new Interval(0, 0, 50));
    }

    @Test
    void allPass_isBoundedByAll() {
        assertThat(sample(200, 200, 200).of(1_000)).satisfies(found -> {
            assertThat(found.likely()).isEqualTo(1_000);
            assertThat(found.high()).isEqualTo(1_000);
            assertThat(found.low()).isBetween(950L, 999L);
        });
    }

    @Test
    void pagesUnlikeEachOther_makeItWide() {
        Interval mixed = sample(200, 49, 50, 51, 50, 50, 51, 49, 50).of(100_000);
        Interval bunched = sample(200, 200, 0, 0, 200, 0, 0, 0, 0).of(100_000);
        assertThat(mixed.likely()).isEqualTo(25_000);
        assertThat(bunched.likely()).isEqualTo(25_000);
        assertThat(mixed.high() - mixed.low()).isLessThan(6_000);
        assertThat(bunched.high() - bunched.low()).isGreaterThan(50_000);
    }

    @Test
    void low_isNeverLessThanWhatWasSeen() {
        assertThat(sample(200, 1, 0, 0, 0, 0, 0, 0, 0).of(1_700).low()).isEqualTo(1);
    }
}
