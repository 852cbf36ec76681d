package io.github.jdynox.cli.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeCountsTest {

    private static SizeCounts of(int... values) {
        SizeCounts sizes = new SizeCounts();
        for (int value : values) {
            sizes.add(value);
        }
        return sizes;
    }

    @Test
    void quantile_sizes_isExact() {
        SizeCounts sizes = new SizeCounts();
        for (int size = 1; size <= 1_000; size++) {
            sizes.add(size);
        }

        assertThat(sizes.quantile(0.5)).isEqualTo(500);
        assertThat(sizes.quantile(0.99)).isEqualTo(990);
        assertThat(sizes.quantile(1)).isEqualTo(1_000);
        assertThat(sizes.mean()).isEqualTo(500.5);
    }

    @Test
    void bins_alikeSizes_areEvenAndHaveEveryItem() {
        assertThat(of(100, 101, 119, 120).bins(2))
                .containsExactly(new SizeCounts.Bin(100, 120, 3), new SizeCounts.Bin(120, 140, 1));
    }

    @Test
    void bins_wideRange_doubleAndHaveEveryItem() {
        assertThat(of(3, 16, 31, 200, 409_600).bins(2).stream()
                        .mapToLong(SizeCounts.Bin::items)
                        .sum())
                .isEqualTo(5);
        assertThat(of(3, 16, 31, 200).bins(2))
                .containsExactly(
                        new SizeCounts.Bin(0, 16, 1),
                        new SizeCounts.Bin(16, 32, 2),
                        new SizeCounts.Bin(32, 64, 0),
                        new SizeCounts.Bin(64, 128, 0),
                        new SizeCounts.Bin(128, 256, 1));
    }
}
