package io.github.jdynox.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodecsTest {

    static <T> String write(ValueCodec<T> codec, T value) {
        JsonWriter out = new JsonWriter();
        codec.write(out, value);
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    static <T> @Nullable T read(ValueCodec<T> codec, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonReader in = new JsonReader(bytes, 0, bytes.length);
        T value = codec.read(in);
        assertThat(in.position()).isEqualTo(bytes.length);
        return value;
    }

    private static <T> void roundTrip(ValueCodec<T> codec, T value, String json) {
        assertThat(write(codec, value)).isEqualTo(json);
        assertThat(read(codec, json)).isEqualTo(value);
        assertThat(read(codec, "{\"NULL\":true}")).isNull();
        assertThat(json).startsWith("{\"" + codec.type() + "\":");
    }

    @Test
    void everyType_roundTrips() {
        roundTrip(Codecs.STRING, "a\"\\\n\u2028é😀", "{\"S\":\"a\\\"\\\\\\n\u2028é😀\"}");
        roundTrip(Codecs.BOOLEAN, true, "{\"BOOL\":true}");
        roundTrip(Codecs.CHARACTER, 'x', "{\"S\":\"x\"}");
        roundTrip(Codecs.BYTE, (byte) -128, "{\"N\":\"-128\"}");
        roundTrip(Codecs.SHORT, (short) 32767, "{\"N\":\"32767\"}");
        roundTrip(Codecs.INTEGER, Integer.MIN_VALUE, "{\"N\":\"-2147483648\"}");
        roundTrip(Codecs.LONG, Long.MIN_VALUE, "{\"N\":\"-9223372036854775808\"}");
        roundTrip(Codecs.FLOAT, 1.5f, "{\"N\":\"1.5\"}");
        roundTrip(Codecs.DOUBLE, 0.1, "{\"N\":\"0.1\"}");
        roundTrip(
                Codecs.BIG_DECIMAL,
                new BigDecimal("1.2345678901234567890123456789012345678"),
                "{\"N\":\"1.2345678901234567890123456789012345678\"}");
        roundTrip(Codecs.BIG_INTEGER, new BigInteger("12345678901234567890"), "{\"N\":\"12345678901234567890\"}");
        roundTrip(Codecs.BYTES, new byte[] {1, -1}, "{\"B\":\"Af8=\"}");
        roundTrip(Codecs.BYTE_BUFFER, ByteBuffer.wrap(new byte[] {1, -1}), "{\"B\":\"Af8=\"}");
        roundTrip(Codecs.INSTANT, Instant.parse("2026-01-31T00:00:00Z"), "{\"S\":\"2026-01-31T00:00:00.000000000Z\"}");
        roundTrip(Codecs.LOCAL_DATE, LocalDate.of(2026, 1, 31), "{\"S\":\"2026-01-31\"}");
        roundTrip(Codecs.LOCAL_TIME, LocalTime.of(23, 59, 59), "{\"S\":\"23:59:59\"}");
        roundTrip(Codecs.LOCAL_DATE_TIME, LocalDateTime.of(2026, 1, 31, 1, 2, 3), "{\"S\":\"2026-01-31T01:02:03\"}");
        roundTrip(
                Codecs.OFFSET_DATE_TIME,
                OffsetDateTime.parse("2026-01-31T01:02:03+01:00"),
                "{\"S\":\"2026-01-31T01:02:03+01:00\"}");
        roundTrip(Codecs.DURATION, Duration.ofNanos(-1), "{\"N\":\"-0.000000001\"}");
        roundTrip(
                Codecs.UUID,
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                "{\"S\":\"123e4567-e89b-12d3-a456-426614174000\"}");
        roundTrip(Codecs.URI, URI.create("https://example.org/a?b=c"), "{\"S\":\"https://example.org/a?b=c\"}");
        roundTrip(Codecs.enumOf(TimeUnit.class), TimeUnit.DAYS, "{\"S\":\"DAYS\"}");
        roundTrip(Codecs.listOf(Codecs.INTEGER), Arrays.asList(1, null), "{\"L\":[{\"N\":\"1\"},{\"NULL\":true}]}");
        roundTrip(Codecs.setOf(Codecs.INTEGER), new LinkedHashSet<>(List.of(2, 1)), "{\"NS\":[\"2\",\"1\"]}");
        roundTrip(
                Codecs.setOf(Codecs.BYTE_BUFFER),
                java.util.Set.of(ByteBuffer.wrap(new byte[1])),
                "{\"BS\":[\"AA==\"]}");
        roundTrip(
                Codecs.mapOf(Codecs.listOf(Codecs.STRING)),
                Map.of("a", List.of("b")),
                "{\"M\":{\"a\":{\"L\":[{\"S\":\"b\"}]}}}");
    }

    @Test
    void map_ofEveryType_roundTrips() {
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("s", "text");
        item.put("n", new BigDecimal("12"));
        item.put("b", ByteBuffer.wrap(new byte[] {1}));
        item.put("bool", false);
        item.put("null", null);
        item.put("l", Arrays.asList("a", null, Map.of("x", BigDecimal.ONE)));
        item.put("ss", new LinkedHashSet<>(List.of("b", "a")));
        item.put("ns", new LinkedHashSet<>(List.of(BigDecimal.TEN, BigDecimal.ONE)));
        item.put("bs", new LinkedHashSet<>(List.of(ByteBuffer.wrap(new byte[] {2}))));
        JsonWriter out = new JsonWriter();

        Codecs.MAP.write(out, item);

        byte[] json = out.toByteArray();
        assertThat(Codecs.MAP.read(new JsonReader(json, 0, json.length))).isEqualTo(item);
    }
}
