package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DecodeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, read against Java's own parsers. */
class NumberTextTest {

    private static final long SEED = 20261122;

    private static JsonReader number(String text) {
        byte[] bytes = ("{\"N\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
        return new JsonReader(bytes, 0, bytes.length);
    }

    @Test
    void longs_ofEveryLength_areExact() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            assertThat(number(Long.toString(value)).readLong()).isEqualTo(value);
            int small = (int) value;
            assertThat(number(Integer.toString(small)).readInt()).isEqualTo(small);
            assertThat(number(Short.toString((short) small)).readShort()).isEqualTo((short) small);
            assertThat(number(Byte.toString((byte) small)).readByte()).isEqualTo((byte) small);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1e3,1000",
        "5.0,5",
        "-5.00,-5",
        "+7,7",
        "007,7",
        "-0,0",
        "0.000,0",
        "12E-0,12",
        "120e-1,12",
        "00000000012345678901234,12345678901234"
    })
    void wholeNumbers_inOtherForms_areAccepted(String text, long value) {
        assertThat(number(text).readLong()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "-0", "0.00", "-0.00", "-0e5", "00", "5", "-5.25", "0.1", "16777217", "9007199254740993"})
    void doublesAndFloats_ofShortTexts_areThoseOfJava(String text) {
        assertThat(number(text).readDouble()).isEqualTo(Double.valueOf(text));
        assertThat(number(text).readFloat()).isEqualTo(Float.valueOf(text));
    }

    @Test
    void limits_ofEachType_areAcceptedAndNotPassed() {
        assertLimits(in -> (long) in.readByte(), Byte.MIN_VALUE, Byte.MAX_VALUE, "byte");
        assertLimits(in -> (long) in.readShort(), Short.MIN_VALUE, Short.MAX_VALUE, "short");
        assertLimits(in -> (long) in.readInt(), Integer.MIN_VALUE, Integer.MAX_VALUE, "int");
        assertLimits(JsonReader::readLong, Long.MIN_VALUE, Long.MAX_VALUE, "long");
    }

    private static void assertLimits(Function<JsonReader, Long> reading, long min, long max, String type) {
        assertThat(reading.apply(number(Long.toString(min)))).isEqualTo(min);
        assertThat(reading.apply(number(Long.toString(min + 1)))).isEqualTo(min + 1);
        assertThat(reading.apply(number(Long.toString(max)))).isEqualTo(max);
        String expected = "Expected a whole number in the range of " + type + " but was a ";
        BigInteger one = BigInteger.ONE;
        assertRefused(BigInteger.valueOf(max).add(one).toString(), reading, expected + "larger number");
        assertRefused(BigInteger.valueOf(min).subtract(one).toString(), reading, expected + "smaller number");
        assertRefused("9999999999999999999", reading, expected + "larger number");
        assertRefused("-9999999999999999999", reading, expected + "smaller number");
        assertRefused("18446744073709551617", reading, expected + "larger number");
        assertRefused("1e999999999", reading, expected + "larger number");
        assertRefused("-1e999999999", reading, expected + "smaller number");
        assertRefused("0.5", reading, expected + "fraction");
        assertRefused("1e-999999999", reading, expected + "fraction");
    }

    private static void assertRefused(String text, Function<JsonReader, ?> reading, String message) {
        assertThatThrownBy(() -> reading.apply(number(text)))
                .as(text)
                .isInstanceOf(DecodeException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                "1.2.3",
                "1e",
                "1e+",
                "e5",
                "0x10",
                "1_000",
                " 1",
                "1 ",
                "NaN",
                "Infinity",
                "1d",
                "1f",
                "١",
                "--1",
                "1-",
                "\\u0000",
                "12345678901234567890x",
                "1e99999999999"
            })
    void otherTexts_areRefused(String text) {
        String message = "Expected a number (N) but its text was no number";
        if (!text.startsWith("1e9")) {
            assertRefused(text, JsonReader::readDouble, message);
            assertRefused(text, JsonReader::readFloat, message);
        }
        assertRefused(text, JsonReader::readInt, message);
        assertRefused(text, JsonReader::readDecimal, message);
        assertRefused(text, JsonReader::readBigInteger, message);
    }

    @Test
    void veryLongText_isRefusedAtOnce() {
        assertRefused(
                "9".repeat(1_000_000),
                JsonReader::readDecimal,
                "Expected a number of at most 1000 characters but was a longer text");
    }

    @Test
    void doubles_areWhatJavaParses() {
        Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            String text = decimal(random);
            double expected = Double.parseDouble(text);
            if (Double.isFinite(expected)) {
                assertThat(number(text).readDouble()).as(text).isEqualTo(expected);
            }
            float single = Float.parseFloat(text);
            if (Float.isFinite(single)) {
                assertThat(number(text).readFloat()).as(text).isEqualTo(single);
            }
            double bits = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(bits)) {
                assertThat(number(Double.toString(bits)).readDouble()).isEqualTo(bits);
            }
        }
        assertThat(Double.compare(number("-0").readDouble(), -0.0)).isZero();
        assertThat(Float.compare(number("-0.0").readFloat(), -0f)).isZero();
    }

    private static String decimal(Random random) {
        StringBuilder text = new StringBuilder(random.nextBoolean() ? "-" : "");
        int digits = 1 + random.nextInt(20);
        int point = random.nextInt(30);
        for (int i = 0; i < digits; i++) {
            if (i == point && i > 0) {
                text.append('.');
            }
            text.append((char) ('0' + random.nextInt(10)));
        }
        if (random.nextInt(4) == 0) {
            text.append('e').append(random.nextInt(600) - 300);
        }
        return text.toString();
    }

    @Test
    void doubles_beyondTheRange_areRefused() {
        assertRefused(
                "1e309", JsonReader::readDouble, "Expected a number in the range of double but was a larger number");
        assertRefused(
                "-1e309", JsonReader::readDouble, "Expected a number in the range of double but was a smaller number");
        assertRefused("1e39", JsonReader::readFloat, "Expected a number in the range of float but was a larger number");
    }

    @Test
    void decimals_keepAllDigits() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            BigInteger digits = new BigInteger(random.nextInt(126), random);
            BigDecimal value = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(60) - 20);
            assertThat(number(value.toString()).readDecimal()).isEqualTo(value);
            assertThat(number(value.toPlainString()).readDecimal()).isEqualTo(new BigDecimal(value.toPlainString()));
            assertThat(number(digits.toString()).readBigInteger()).isEqualTo(digits);
        }
        assertThat(number("1.50").readDecimal()).isEqualTo(new BigDecimal("1.50"));
    }

    @Test
    void bigIntegers_thatAreNone_areRefused() {
        assertThat(number("1E+125").readBigInteger()).isEqualTo(BigInteger.TEN.pow(125));
        assertThat(number("0e999999999").readBigInteger()).isZero();
        assertRefused("1.5", JsonReader::readBigInteger, "Expected a whole number but was a fraction");
        assertRefused("0.5", JsonReader::readBigInteger, "Expected a whole number but was a fraction");
        assertRefused(
                "1e999999999",
                JsonReader::readBigInteger,
                "Expected a whole number of at most 1000 digits but was a larger number");
    }

    @Test
    void bigIntegers_farBelowOne_areRefusedWithoutArithmetic() {
        long bytes = Cost.bytes(() ->
                assertRefused("1E-9999999", JsonReader::readBigInteger, "Expected a whole number but was a fraction"));
        // A power of ten of so many digits takes four megabytes.
        assertThat(bytes).isLessThan(4_000_000);
    }
}
