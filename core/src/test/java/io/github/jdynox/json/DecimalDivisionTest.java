package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DecimalDivisionTest {

    private static final long MOST = 999_999_999_999_999_999L;

    @Test
    void divide_randomNumbers_isTheNearestDouble() {
        Random random = new Random(17);
        for (int i = 0; i < 300_000; i++) {
            long number = 1 + (random.nextLong() >>> 1 + random.nextInt(62)) % MOST;
            check(number, random.nextInt(DecimalDivision.MAX_SCALE + 1));
        }
    }

    @Test
    void divide_numbersHalfwayBetweenTwoDoubles_areRoundedToTheEvenOne() {
        Random random = new Random(17);
        for (int i = 0; i < 100_000; i++) {
            double some = random.nextInt(1 << 30) + random.nextDouble();
            BigDecimal halfway =
                    new BigDecimal(some).add(new BigDecimal(Math.nextUp(some))).divide(BigDecimal.valueOf(2));
            BigDecimal near = halfway.round(new java.math.MathContext(18, java.math.RoundingMode.DOWN));
            for (int off = -1; off <= 1; off++) {
                check(near.unscaledValue().longValueExact() + off, near.scale());
            }
        }
    }

    @Test
    void divide_halvesOfLargeNumbers_areRoundedToTheEvenOne() {
        // Above 2^53 every second number lies halfway, above 2^52 every half.
        for (long number = 1L << 53; number < (1L << 53) + 5_000; number++) {
            for (int scale = 0; scale <= 2; scale++) {
                check(number, scale);
                check(number * 10 + 5, scale + 1);
                check(number / 2 * 100 + 25, scale);
            }
        }
    }

    @Test
    void divide_bordersOfTheRange_areTheNearestDoubles() {
        for (int scale = 0; scale <= DecimalDivision.MAX_SCALE; scale++) {
            check(1, scale);
            check(MOST, scale);
            check(Long.MAX_VALUE, scale);
            for (int bits = 0; bits < 63; bits++) {
                check(1L << bits, scale);
                check((1L << bits) + 1, scale);
                check(Math.max(1, (1L << bits) - 1), scale);
            }
        }
    }

    private static void check(long number, int scale) {
        assertThat(DecimalDivision.divide(number, scale))
                .as("%s / 10^%s", number, scale)
                .isEqualTo(Double.parseDouble(number + "e-" + scale));
    }
}
