package io.github.jdynox.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.AttributeType;
import io.github.jdynox.DecodeException;
import io.github.jdynox.json.JsonWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodecErrorsTest {

    enum Status {
        ACTIVE,
        CLOSED {
            @Override
            public String toString() {
                return "closed for good";
            }
        }
    }

    private static void assertUnreadable(ValueCodec<?> codec, String json, String message) {
        assertThatThrownBy(() -> CodecsTest.read(codec, json))
                .isInstanceOf(DecodeException.class)
                .hasMessage(message)
                .hasNoCause();
    }

    @Test
    void texts_ofAnotherForm_areRefusedWithoutTheValue() {
        String secret = "{\"S\":\"secret\"}";
        assertUnreadable(
                Codecs.INSTANT, secret, "Expected an instant such as 2026-01-31T00:00:00Z but was another text");
        assertUnreadable(Codecs.LOCAL_DATE, secret, "Expected a date such as 2026-01-31 but was another text");
        assertUnreadable(Codecs.LOCAL_TIME, secret, "Expected a time such as 23:59:59 but was another text");
        assertUnreadable(
                Codecs.LOCAL_DATE_TIME,
                secret,
                "Expected a date and time such as 2026-01-31T23:59:59 but was another text");
        assertUnreadable(
                Codecs.OFFSET_DATE_TIME,
                secret,
                "Expected a date and time with an offset such as 2026-01-31T23:59:59+01:00 but was another text");
        assertUnreadable(Codecs.UUID, secret, "Expected a UUID but was another text");
        assertUnreadable(Codecs.UUID, "{\"S\":\"1-2-3-4-5\"}", "Expected a UUID but was another text");
        assertUnreadable(Codecs.URI, "{\"S\":\"a b\"}", "Expected a URI but was another text");
        assertUnreadable(Codecs.CHARACTER, secret, "Expected a text of one character but was another text");
        assertUnreadable(Codecs.enumOf(Status.class), secret, "Expected one of ACTIVE, CLOSED but was another text");
    }

    @Test
    void enums_areWrittenByName_andAlsoReadByTheirText() {
        ValueCodec<Status> codec = Codecs.enumOf(Status.class);
        assertThat(CodecsTest.write(codec, Status.CLOSED)).isEqualTo("{\"S\":\"CLOSED\"}");
        assertThat(CodecsTest.read(codec, "{\"S\":\"CLOSED\"}")).isEqualTo(Status.CLOSED);
        assertThat(CodecsTest.read(codec, "{\"S\":\"closed for good\"}")).isEqualTo(Status.CLOSED);
    }

    @Test
    void durations_ofEverySign_areWrittenAndRead() {
        assertDuration(Duration.ofSeconds(90), "90");
        assertDuration(Duration.ofMillis(1500), "1.500000000");
        assertDuration(Duration.ofMillis(-1500), "-1.500000000");
        assertDuration(Duration.ofNanos(-1), "-0.000000001");
        assertDuration(Duration.ofSeconds(Long.MAX_VALUE, 999_999_999), "9223372036854775807.999999999");
        assertDuration(Duration.ofSeconds(Long.MIN_VALUE, 1), "-9223372036854775807.999999999");
        assertThat(CodecsTest.read(Codecs.DURATION, "{\"N\":\"1.5\"}")).isEqualTo(Duration.ofMillis(1500));
        assertThat(CodecsTest.read(Codecs.DURATION, "{\"N\":\"1E+3\"}")).isEqualTo(Duration.ofSeconds(1000));
        String message = "Expected a duration in seconds with at most nine decimals but was another number";
        assertUnreadable(Codecs.DURATION, "{\"N\":\"9223372036854775808\"}", message);
        assertUnreadable(Codecs.DURATION, "{\"N\":\"1E+999999999\"}", message);
        assertUnreadable(Codecs.DURATION, "{\"N\":\"0.0000000001\"}", message);
        assertUnreadable(Codecs.DURATION, "{\"N\":\"1E-999999999\"}", message);
    }

    private static void assertDuration(Duration value, String text) {
        assertThat(CodecsTest.write(Codecs.DURATION, value)).isEqualTo("{\"N\":\"" + text + "\"}");
        assertThat(CodecsTest.read(Codecs.DURATION, "{\"N\":\"" + text + "\"}")).isEqualTo(value);
    }

    private static void assertUnwritable(@Nullable Object value, String message) {
        assertThatThrownBy(() -> Codecs.ANY.write(new JsonWriter(), value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void any_ofWhatDynamoDbHasNot_isRefused() {
        String empty =
                "Expected a set with elements but it was empty; DynamoDB has no empty sets: leave the attribute out.";
        assertUnwritable(Set.of(), empty);
        assertThatThrownBy(() -> Codecs.setOf(Codecs.STRING).write(new JsonWriter(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(empty);
        assertUnwritable(
                new LinkedHashSet<Object>(List.of("a", 1)),
                "Expected a set of one kind (all strings, all numbers or all binaries) but it mixes them; write a List"
                        + " instead.");
        assertUnwritable(
                Set.of(true),
                "Expected strings, numbers or binaries in a set but found java.lang.Boolean; write a List instead.");
        assertUnwritable(
                new LinkedHashSet<>(Arrays.asList((Object) null)),
                "Expected strings, numbers or binaries in a set but found null; write a List instead.");
        assertUnwritable(Map.of(1, "a"), "Expected a map with String keys but found a key of java.lang.Integer.");
        assertUnwritable(
                new StringBuilder(),
                "Expected a value of a type that jdynox writes (a String, a Number, a Boolean, a binary, a List, a Set, a"
                        + " Map, an enum or a java.time type) but found java.lang.StringBuilder.");
    }

    @Test
    void any_ofItself_isRefused() {
        Map<String, Object> map = new HashMap<>();
        map.put("self", map);
        assertUnwritable(
                map, "Expected at most 64 nested levels of maps and lists but there were more; DynamoDB takes 32.");
    }

    @Test
    void setOf_elementsOfNoSet_isRefused() {
        assertThatThrownBy(() -> Codecs.setOf(Codecs.BOOLEAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected set elements of type S, N or B but they are a boolean (BOOL).");
        assertThat(Codecs.setOf(Codecs.DURATION).type()).isEqualTo(AttributeType.NS);
    }

    @Test
    void any_ofEveryType_isWritten() {
        assertThat(CodecsTest.write(Codecs.ANY, Status.CLOSED)).isEqualTo("{\"S\":\"CLOSED\"}");
        assertThat(CodecsTest.write(Codecs.ANY, 'x')).isEqualTo("{\"S\":\"x\"}");
        assertThat(CodecsTest.write(Codecs.ANY, Duration.ofSeconds(2))).isEqualTo("{\"N\":\"2\"}");
        assertThat(CodecsTest.write(Codecs.ANY, 1.5f)).isEqualTo("{\"N\":\"1.5\"}");
        assertThat(CodecsTest.write(Codecs.ANY, new java.util.concurrent.atomic.AtomicLong(7)))
                .isEqualTo("{\"N\":\"7\"}");
        assertThat(CodecsTest.write(Codecs.ANY, java.util.Optional.empty())).isEqualTo("{\"NULL\":true}");
        assertThat(CodecsTest.write(Codecs.ANY, new BigDecimal("1E+30"))).isEqualTo("{\"N\":\"1E+30\"}");
        assertThat(CodecsTest.write(Codecs.ANY, new LinkedHashSet<>(List.of(1, 2L))))
                .isEqualTo("{\"NS\":[\"1\",\"2\"]}");
        assertThat(CodecsTest.write(Codecs.ANY, Map.of("a", List.of(true))))
                .isEqualTo("{\"M\":{\"a\":{\"L\":[{\"BOOL\":true}]}}}");
    }

    @Test
    void instants_inAnyIsoForm_areRead_andSortAsText() {
        java.time.Instant instant = java.time.Instant.parse("2026-01-31T00:00:00Z");
        for (String text : new String[] {
            "2026-01-31T00:00:00Z", "2026-01-31T00:00:00.0Z", "2026-01-31T01:00:00+01:00", "2026-01-31T01:00+01:00"
        }) {
            assertThat(CodecsTest.read(Codecs.INSTANT, "{\"S\":\"" + text + "\"}"))
                    .isEqualTo(instant);
        }
        assertThat(CodecsTest.write(Codecs.INSTANT, instant.plusMillis(500)))
                .isLessThan(CodecsTest.write(Codecs.INSTANT, instant.plusMillis(510)));
    }
}
