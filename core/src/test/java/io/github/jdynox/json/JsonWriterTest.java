package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.AttributeType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {

    private static String written(Consumer<JsonWriter> writing) {
        JsonWriter out = new JsonWriter(1);
        writing.accept(out);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void commas_arePutByTheWriter() {
        Names names = Names.of("a", "é");
        byte[] raw = "xx[1, 2]".getBytes(StandardCharsets.UTF_8);
        assertThat(written(out -> out.beginObject()
                        .name(names, 0)
                        .value(1)
                        .name(names, 1)
                        .beginArray()
                        .value("{")
                        .value(true)
                        .beginObject()
                        .endObject()
                        .beginArray()
                        .endArray()
                        .value(-5)
                        .endArray()
                        .name("r")
                        .raw(raw, 2, raw.length)
                        .name("f")
                        .value(false)
                        .endObject()))
                .isEqualTo("{\"a\":1,\"é\":[\"{\",true,{},[],-5],\"r\":[1, 2],\"f\":false}");
    }

    @Test
    void attributeValues_inLists_areSeparated() {
        assertThat(written(out -> {
                    out.beginList();
                    out.writeNull();
                    out.writeString("a");
                    out.writeLong(1);
                    out.writeBoolean(false);
                    out.writeBinary(new byte[] {0});
                    out.beginMap();
                    out.beginObject().endObject();
                    out.endValue();
                    out.beginSet(AttributeType.NS);
                    out.writeInt(1);
                    out.value("2");
                    out.endValue();
                    out.endValue();
                }))
                .isEqualTo(
                        "{\"L\":[{\"NULL\":true},{\"S\":\"a\"},{\"N\":\"1\"},{\"BOOL\":false},{\"B\":\"AA==\"},{\"M\":{}},"
                                + "{\"NS\":[\"1\",\"2\"]}]}");
    }

    @Test
    void strings_overAllOfUnicode_comeBack() {
        Random random = new Random(20261122);
        for (int i = 0; i < 5_000; i++) {
            String text = Texts.random(random, 60);
            byte[] json = written(out -> out.value(text)).getBytes(StandardCharsets.UTF_8);
            assertThat(new JsonReader(json, 0, json.length).nextString()).isEqualTo(text);
            assertThat(ReferenceDecoder.tree(json)).isEqualTo(text);
        }
    }

    @Test
    void strings_ofEveryLength_withASpecialCharacterAnywhere_comeBack() {
        for (String special : new String[] {"\n", "é", "漢", "😀"}) {
            for (int length = 180; length < 270; length++) {
                // Seven plain characters and a special one fill the reader's buffer to its last place.
                String text = "x".repeat(length % 9) + ("abcdefg" + special).repeat(length / 8);
                byte[] json = written(out -> out.value(text)).getBytes(StandardCharsets.UTF_8);
                assertThat(new JsonReader(json, 0, json.length).nextString()).isEqualTo(text);
            }
        }
    }

    @Test
    void strings_escapeWhatJsonMust() {
        assertThat(written(out -> out.value("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028é😀")))
                .isEqualTo("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028é😀\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud800", "\ude00", "\ude00\ud83d"})
    void strings_withHalfASurrogatePair_areRefused(String text) {
        assertRefused(
                out -> out.value("a" + text),
                "Expected text that Unicode allows but found half a surrogate pair at index 1.");
    }

    private static void assertRefused(Consumer<JsonWriter> writing, String message) {
        assertThatThrownBy(() -> writing.accept(new JsonWriter()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void numbers_outsideDynamoDbsRange_areRefused() {
        String nan = "Expected a finite number but was NaN; DynamoDB has none.";
        String infinity = "Expected a finite number but was an infinity; DynamoDB has none.";
        String large = "Expected a number of a magnitude below 1E+126 but it was larger; DynamoDB would refuse it.";
        String small =
                "Expected a number of a magnitude of at least 1E-130, or zero, but it was smaller; DynamoDB would refuse it.";
        String digits = "Expected a number of at most 38 significant digits but it had more; DynamoDB would refuse it.";
        assertRefused(out -> out.writeDouble(Double.NaN), nan);
        assertRefused(out -> out.writeFloat(Float.NaN), nan);
        assertRefused(out -> out.writeDouble(Double.NEGATIVE_INFINITY), infinity);
        assertRefused(out -> out.writeFloat(Float.POSITIVE_INFINITY), infinity);
        assertRefused(out -> out.writeDouble(-1e126), large);
        assertRefused(out -> out.writeDouble(Double.MIN_VALUE), small);
        assertRefused(out -> out.writeDecimal(new BigDecimal("1E+126")), large);
        assertRefused(out -> out.writeDecimal(new BigDecimal("-9.9E-131")), small);
        assertRefused(out -> out.writeDecimal(new BigDecimal("1".repeat(39))), digits);
        assertRefused(out -> out.writeBigInteger(BigInteger.TEN.pow(126)), large);
        assertRefused(out -> out.writeBigInteger(BigInteger.TEN.pow(1_000_000)), large);
        assertRefused(out -> out.writeBigInteger(BigInteger.TEN.pow(38).add(BigInteger.ONE)), digits);
    }

    @Test
    void numbers_atTheEndsOfTheRange_areWritten() {
        assertThat(written(out -> out.writeDecimal(new BigDecimal("9".repeat(38) + "E+88"))))
                .isEqualTo("{\"N\":\"9." + "9".repeat(37) + "E+125\"}");
        assertThat(written(out -> out.writeDecimal(new BigDecimal("1E-130")))).isEqualTo("{\"N\":\"1E-130\"}");
        assertThat(written(out -> out.writeDecimal(new BigDecimal("1." + "0".repeat(60)))))
                .isEqualTo("{\"N\":\"1\"}");
        assertThat(written(out -> out.writeDecimal(new BigDecimal("0E-500")))).isEqualTo("{\"N\":\"0\"}");
        assertThat(written(out -> out.writeBigInteger(BigInteger.TEN.pow(125))))
                .isEqualTo("{\"N\":\"1" + "0".repeat(125) + "\"}");
        assertThat(written(out -> out.writeDouble(0.0))).isEqualTo("{\"N\":\"0.0\"}");
    }

    @Test
    void longs_ofEveryLength_areWritten() {
        Random random = new Random(20261122);
        for (int i = 0; i < 10_000; i++) {
            long value = i == 0 ? Long.MIN_VALUE : i == 1 ? 0 : random.nextLong() >> random.nextInt(64);
            assertThat(written(out -> out.writeLong(value))).isEqualTo("{\"N\":\"" + value + "\"}");
            assertThat(written(out -> out.writeInt((int) value))).isEqualTo("{\"N\":\"" + (int) value + "\"}");
        }
    }

    @Test
    void sets_ofAnotherElement_areRefused() {
        assertRefused(
                out -> {
                    out.beginSet(AttributeType.SS);
                    out.writeInt(1);
                },
                "Expected a string (S) in a set but was a number (N).");
        assertRefused(
                out -> {
                    out.beginSet(AttributeType.SS);
                    out.writeNull();
                },
                "Expected a value in a set but was null; DynamoDB's sets hold no null.");
    }

    @Test
    void nesting_pastWhatDynamoDbTakes_isRefused() {
        assertRefused(
                out -> {
                    for (int i = 0; i < 65; i++) {
                        out.beginList();
                    }
                },
                "Expected at most 64 nested levels of maps and lists but there were more; DynamoDB takes 32.");
    }

    @Test
    void endValue_withoutAnOpenOne_isRefused() {
        assertThatThrownBy(() -> new JsonWriter().endValue())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected an open attribute value to end but there was none.");
    }

    @Test
    void writeBinary_ofABuffer_leavesItAsItIs() {
        ByteBuffer buffer = ByteBuffer.wrap(new byte[] {9, 1, 2, 9}, 1, 2).asReadOnlyBuffer();
        assertThat(written(out -> out.writeBinary(buffer))).isEqualTo("{\"B\":\"AQI=\"}");
        assertThat(buffer.remaining()).isEqualTo(2);
    }

    @Test
    void toByteBuffer_sharesWhatWasWritten() {
        JsonWriter out = new JsonWriter();
        out.value("a");
        assertThat(out.length()).isEqualTo(3);
        assertThat(out.toByteBuffer()).isEqualTo(ByteBuffer.wrap(out.toByteArray()));
    }
}
