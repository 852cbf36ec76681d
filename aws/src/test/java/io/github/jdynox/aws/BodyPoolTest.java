package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyPoolTest {

    private final BodyPool pool = new BodyPool(1_000_000);

    @Test
    void take_arrayGivenBack_isTheSameArray() {
        byte[] array = pool.take(100_000);
        pool.give(array);
        assertThat(pool.take(105_000)).isSameAs(array);
        assertThat(pool.take(100_000)).isNotSameAs(array).hasSizeGreaterThanOrEqualTo(100_000);
    }

    @Test
    void take_farLargerArrayKept_isNotWastedOnIt() {
        byte[] array = pool.take(800_000);
        pool.give(array);
        assertThat(pool.take(50_000)).isNotSameAs(array);
        assertThat(pool.kept()).isEqualTo(array.length);
    }

    @Test
    void give_moreThanItsCapacity_forgetsTheOldest() {
        byte[] oldest = pool.take(400_000);
        byte[] second = pool.take(400_000);
        byte[] newest = pool.take(400_000);
        pool.give(oldest);
        pool.give(second);
        pool.give(newest);
        assertThat(pool.kept()).isLessThanOrEqualTo(1_000_000);
        assertThat(pool.take(400_000)).isSameAs(newest);
        assertThat(pool.take(400_000)).isSameAs(second);
        assertThat(pool.kept()).isZero();
    }

    @Test
    void give_smallOrHugeArray_isNotKept() {
        pool.give(new byte[BodyPool.SMALLEST - 1]);
        pool.give(new byte[1_000_001]);
        assertThat(pool.kept()).isZero();
    }

    @Test
    void take_zero_isEmpty() {
        assertThat(pool.take(0)).isEmpty();
    }
}
