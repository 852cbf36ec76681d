package io.github.jdynox.memory.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.memory.fault.ServiceFault;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "-0,0",
        "0.000,0",
        "1,1",
        "-1,-1",
        "10,10",
        "100,100",
        "1.50,1.5",
        "0042.1200,42.12",
        "1E2,100",
        "1.5e-3,0.0015",
        "-0.05,-0.05",
        "12345.678,12345.678",
        "99,99",
        "0.1,0.1",
        "0.01,0.01",
        "-99.10,-99.1",
        "+7,7",
        "5.,5",
        ".5,0.5",
        "-.05,-0.05",
        "00,0",
        "000100.00100,100.001",
        "123456789012345678901234567890,123456789012345678901234567890"
    })
    void text_ofParsed_isCanonical(String written, String canonical) {
        assertThat(text(written)).isEqualTo(canonical);
    }

    @Test
    void text_ofExtremes_isWrittenOut() {
        assertThat(text("1E125")).isEqualTo("1" + "0".repeat(125));
        assertThat(text("-1E-130")).isEqualTo("-0." + "0".repeat(129) + "1");
        assertThat(text("9.9999999999999999999999999999999999999E+125")).isEqualTo("9".repeat(38) + "0".repeat(88));
    }

    @ParameterizedTest
    @CsvSource({
        "1E126,Number overflow. Attempting to store a number with magnitude larger than supported range",
        "-1E-131,Number underflow. Attempting to store a number with magnitude smaller than supported range",
        "123456789012345678901234567890123456789,Attempting to store more than 38 significant digits in a Number",
        "1..2,The parameter cannot be converted to a numeric value: 1..2",
        ".,The parameter cannot be converted to a numeric value: .",
        "-,The parameter cannot be converted to a numeric value: -",
        "--1,The parameter cannot be converted to a numeric value: --1",
        "1-1,The parameter cannot be converted to a numeric value: 1-1",
        "abc,The parameter cannot be converted to a numeric value: abc",
        "NaN,The parameter cannot be converted to a numeric value: NaN",
        "1e,The parameter cannot be converted to a numeric value: 1e",
        "1e2147483647,Number overflow. Attempting to store a number with magnitude larger than supported range",
        "1e2147483648,The parameter cannot be converted to a numeric value: 1e2147483648",
        "1.5e2147483648,The parameter cannot be converted to a numeric value: 1.5e2147483648",
        "1e-2147483648,The parameter cannot be converted to a numeric value: 1e-2147483648"
    })
    void parse_whatIsNoNumberHere_isRefused(String text, String message) {
        assertThatThrownBy(() -> Decimal.parse(text))
                .isInstanceOf(ServiceFault.class)
                .hasMessage(message);
    }

    @Test
    void parse_empty_isRefused() {
        assertThatThrownBy(() -> Decimal.parse("")).hasMessage("The parameter cannot be converted to a numeric value");
    }

    /** The figures are sizes measured on the service: a byte, one for each two digits on either side of the point, one for the sign. */
    @ParameterizedTest
    @CsvSource({"0,1", "1,2", "99,2", "100,2", "123456,4", "3.14159,5", "1E125,2", "-1,3", "-123.45,5"})
    void length_ofParsed_isTheSizeThatCounts(String number, int size) {
        assertThat(Decimal.parse(number)).hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void order_ofStoredForms_isNumericOrder(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            BigDecimal left = number(random);
            BigDecimal right = random.nextInt(10) == 0 ? left : number(random);
            assertThat(Integer.signum(Arrays.compareUnsigned(Decimal.encode(left), Decimal.encode(right))))
                    .as("seed %d: %s and %s", seed, left, right)
                    .isEqualTo(left.compareTo(right));
            byte[] stored = Decimal.encode(left);
            assertThat(Decimal.decode(stored, 0, stored.length)).isEqualByComparingTo(left);
            assertThat(new BigDecimal(Decimal.text(stored, 0, stored.length))).isEqualByComparingTo(left);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void parse_writtenOut_storesWhatArithmeticStores(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            String plain = "0".repeat(random.nextInt(3))
                    + new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(12)).toPlainString();
            String written = (random.nextBoolean() ? "-" : "") + plain;
            assertThat(Decimal.parse(written))
                    .as("seed %d: %s", seed, written)
                    .isEqualTo(Decimal.encode(new BigDecimal(written)));
        }
    }

    private static BigDecimal number(Random random) {
        int bits = random.nextInt(120);
        BigInteger digits = new BigInteger(bits, random);
        return new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(60) - 30);
    }

    private static String text(String written) {
        byte[] stored = Decimal.parse(written);
        return Decimal.text(stored, 0, stored.length);
    }
}
