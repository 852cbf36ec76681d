package io.github.jdynox.json;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The numbers that DynamoDB holds: 38 significant digits, magnitudes from 1E-130 to 9.99...E+125, and zero.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.NamingRulesDataTypes.html#HowItWorks.DataTypes.Number">Number</a>
 */
final class NumberRange {

    private static final int MAX_DIGITS = 38;
    private static final int MAX_EXPONENT = 125;
    private static final int MIN_EXPONENT = -130;

    private NumberRange() {}

    static void check(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Expected a finite number but was "
                    + (Double.isNaN(value) ? "NaN" : "an infinity") + "; DynamoDB has none.");
        }
        double magnitude = Math.abs(value);
        if (magnitude >= 1e126) {
            throw tooLarge();
        }
        if (magnitude < 1e-130 && magnitude != 0) {
            throw tooSmall();
        }
    }

    /** The number as it can be written: the same value, without trailing zeros where they would be too many digits. */
    static BigDecimal check(BigDecimal value) {
        BigDecimal number = value;
        if (number.precision() > MAX_DIGITS) {
            number = number.stripTrailingZeros();
            if (number.precision() > MAX_DIGITS) {
                throw tooManyDigits();
            }
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        long exponent = (long) number.precision() - number.scale() - 1;
        if (exponent > MAX_EXPONENT) {
            throw tooLarge();
        }
        if (exponent < MIN_EXPONENT) {
            throw tooSmall();
        }
        return number;
    }

    static void check(BigInteger value) {
        // 2^126 has 38 digits; 2^420 is past the largest magnitude.
        if (value.bitLength() > 126) {
            if (value.bitLength() > 420) {
                throw tooLarge();
            }
            check(new BigDecimal(value));
        }
    }

    private static IllegalArgumentException tooManyDigits() {
        return new IllegalArgumentException(
                "Expected a number of at most 38 significant digits but it had more; DynamoDB would refuse it.");
    }

    private static IllegalArgumentException tooLarge() {
        return new IllegalArgumentException(
                "Expected a number of a magnitude below 1E+126 but it was larger; DynamoDB would refuse it.");
    }

    private static IllegalArgumentException tooSmall() {
        return new IllegalArgumentException(
                "Expected a number of a magnitude of at least 1E-130, or zero, but it was smaller; DynamoDB would refuse it.");
    }
}
