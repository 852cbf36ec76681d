package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 12, 30, 64, 100, 1_000, 4_096, 30_030, 999_983, 1_000_000})
    void order_anyTotal_hasEachSegmentOnce(int total) {
        SegmentOrder order = SegmentOrder.of(total);
        BitSet seen = new BitSet(total);
        for (int i = 0; i < total; i++) {
            seen.set(order.at(i));
        }
        assertThat(seen.cardinality()).isEqualTo(total);
        assertThat(seen.length()).isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 1_000, 4_096, 30_030, 1_000_000})
    void order_segmentsReadTogether_areFarApart(int total) {
        SegmentOrder order = SegmentOrder.of(total);
        int together = 16;
        for (int from = 0; from + together <= 2_000 && from + together <= total; from++) {
            for (int i = 0; i < together; i++) {
                for (int j = 0; j < i; j++) {
                    int apart = Math.abs(order.at(from + i) - order.at(from + j));
                    assertThat(Math.min(apart, total - apart)).isGreaterThan(total / together / 4);
                }
            }
        }
    }
}
