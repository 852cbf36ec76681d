package io.github.jdynox.processor.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DecodeException;
import io.github.jdynox.json.WirePath;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What generated codecs make of items that are not as they wrote them. */
class ReadTest {

    private static final Settings DEFAULTS = new Settings(
            "a \"quoted\" text",
            true,
            true,
            '\'',
            '\u00e9',
            (byte) -128,
            (short) 32767,
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            7L,
            0.5f,
            1e300,
            new BigDecimal("0.10"),
            new BigInteger("123456789012345678901234567890"),
            Settings.Theme.DARK,
            Instant.parse("2026-01-31T00:00:00Z"),
            LocalDate.of(2026, 1, 31),
            LocalTime.of(12, 30),
            LocalDateTime.of(2026, 1, 31, 12, 30),
            OffsetDateTime.parse("2026-01-31T12:30:00+01:00"),
            Duration.ofMinutes(15),
            UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
            URI.create("https://example.com/"));

    @Test
    void read_missingWithDefault_givesTheDefault() {
        assertThat(Wire.read(Settings.class, "{}")).isEqualTo(DEFAULTS);
    }

    @Test
    void read_nullWithDefault_givesTheDefault() {
        String nulls = IntStream.range(0, Settings.class.getRecordComponents().length)
                .mapToObj(i -> "\"" + Settings.class.getRecordComponents()[i].getName() + "\":{\"NULL\":true}")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(Wire.read(Settings.class, nulls)).isEqualTo(DEFAULTS);
    }

    @Test
    void read_presentWithDefault_givesTheValue() {
        assertThat(Wire.read(Settings.class, "{\"theme\":{\"S\":\"LIGHT\"},\"flag\":{\"BOOL\":false}}"))
                .extracting(Settings::theme, Settings::flag)
                .containsExactly(Settings.Theme.LIGHT, false);
    }

    @Test
    void read_missingOrNullReference_givesNull() {
        assertThat(Wire.read(User.class, "{}").name()).isNull();
        assertThat(Wire.read(User.class, "{\"name\":{\"NULL\":true}}").name()).isNull();
        assertThat(Wire.read(
                        Event.class, "{\"kind\":{\"NULL\":true},\"payload\":{\"NULL\":true},\"id\":{\"NULL\":true}}"))
                .isEqualTo(new Event(null, null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void read_nullOptional_isEmpty() {
        String nulls = "{\"nickname\":{\"NULL\":true},\"shoeSize\":{\"NULL\":true},\"member\":{\"NULL\":true},"
                + "\"born\":{\"NULL\":true},\"languages\":{\"NULL\":true},\"balance\":{\"NULL\":true},\"visits\":{\"NULL\":true}}";
        assertThat(Wire.read(Profile.class, nulls)).isEqualTo(Profile.empty());
    }

    @Test
    void read_missingSet_isEmptyUnlessNullable() {
        Order order = Wire.read(
                Order.class, "{\"number\":{\"N\":\"1\"},\"discount\":{\"N\":\"0\"},\"tags\":{\"NULL\":true}}");
        assertThat(order.tags()).isEqualTo(Set.of());
        assertThat(order.states()).isNull();
    }

    @Test
    void read_unknownAttributes_areSkipped() {
        assertThat(Wire.read(
                        User.class,
                        "{\"x\":{\"M\":{\"pk\":{\"L\":[{\"N\":\"1\"}]}}},\"pk\":{\"S\":\"a\"},\"y\":{\"NULL\":true}}"))
                .isEqualTo(new User("a", null, 0, "active"));
    }

    @Test
    void read_anyOrderOfAttributes_givesTheSame() {
        assertThat(Wire.read(User.class, "{\"age\":{\"N\":\"5\"},\"name\":{\"S\":\"b\"},\"pk\":{\"S\":\"a\"}}"))
                .isEqualTo(new User("a", "b", 5, "active"));
    }

    @Test
    void read_missingPrimitive_isRefused() {
        assertThatThrownBy(() -> Wire.read(Order.class, "{\"discount\":{\"N\":\"0\"}}"))
                .isInstanceOf(DecodeException.class)
                .hasMessage("Expected a number (N) but the attribute is missing at $.number");
        assertThatThrownBy(() -> Wire.read(Numbers.class, "{}"))
                .hasMessage("Expected a boolean (BOOL) but the attribute is missing at $.flag");
    }

    @Test
    void read_missingPrimitiveOfOwnCodec_isRefused() {
        assertThatThrownBy(() -> Wire.read(Order.class, "{\"number\":{\"N\":\"0\"},\"discount\":{\"NULL\":true}}"))
                .isInstanceOf(DecodeException.class)
                .hasMessage("Expected a value but the attribute is missing at $.discount");
    }

    @Test
    void read_missingPrimitiveBeyondTheFirst64_isRefused() {
        String all = IntStream.range(0, 66)
                .mapToObj(i -> "\"c" + i + "\":{\"N\":\"" + i + "\"}")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(Wire.write(Wide.class, Wire.read(Wide.class, all))).isEqualTo(all);
        assertThatThrownBy(() -> Wire.read(Wide.class, all.replace("c65", "other")))
                .hasMessage("Expected a number (N) but the attribute is missing at $.c65");
        assertThatThrownBy(() -> Wire.read(Wide.class, all.replace("c63", "other")))
                .hasMessage("Expected a number (N) but the attribute is missing at $.c63");
    }

    @Test
    void read_nullPrimitive_isRefused() {
        assertThatThrownBy(() -> Wire.read(Order.class, "{\"number\":{\"NULL\":true}}"))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("Expected a number (N) but was a null (NULL)");
        assertThatThrownBy(() -> Wire.read(
                        Numbers.class, Wire.write(Numbers.class, zero()).replace("{\"S\":\"x\"}", "{\"NULL\":true}")))
                .hasMessage("Expected a string (S) but the attribute is missing at $.letter");
    }

    private static Numbers zero() {
        return new Numbers(
                false, (byte) 0, (short) 0, 0, 0, 0, 0, 'x', null, null, null, null, null, null, null, null, null,
                null);
    }

    @Test
    void read_missingPrimitiveOfNestedDocument_isPlacedInsideIt() {
        String json = "{\"lines\":{\"L\":[{\"M\":{\"quantity\":{\"N\":\"1\"}}},{\"M\":{\"sku\":{\"S\":\"tea\"}}}]}}";
        assertThatThrownBy(() -> Wire.read(Order.class, json))
                .isInstanceOfSatisfying(DecodeException.class, thrown -> assertThat(located(thrown, json))
                        .hasMessage("Expected a number (N) but the attribute is missing at $.lines[1].quantity,"
                                + " reading Order from table orders"));
    }

    @Test
    void read_constructorThatThrows_isDecodeExceptionWithCause() {
        String json = "{\"lines\":{\"L\":[{\"M\":{\"quantity\":{\"N\":\"0\"}}}]}}";
        assertThatThrownBy(() -> Wire.read(Order.class, json))
                .hasRootCauseMessage("quantity 0")
                .isInstanceOfSatisfying(DecodeException.class, thrown -> assertThat(located(thrown, json))
                        .hasMessage("Expected arguments that Line accepts but its constructor threw"
                                + " IllegalArgumentException at $.lines[0], reading Order from table orders"));
    }

    private static DecodeException located(DecodeException thrown, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return thrown.in(WirePath.at(bytes, 0, thrown.position()), "Order", "orders", null, null, null);
    }

    @Test
    void read_setterThatThrows_isDecodeExceptionWithCause() {
        assertThatThrownBy(() -> Wire.read(Person.class, "{\"active\":{\"BOOL\":true},\"name\":{\"S\":\"\"}}"))
                .isInstanceOf(DecodeException.class)
                .hasMessage(
                        "Expected values that Person accepts but its constructor or a setter threw IllegalArgumentException")
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void read_wrongType_isRefused() {
        assertThatThrownBy(() -> Wire.read(User.class, "{\"age\":{\"S\":\"5\"}}"))
                .isInstanceOf(DecodeException.class)
                .hasMessage("Expected a number (N) but was a string (S)");
        assertThatThrownBy(() -> Wire.read(Event.class, "{\"kind\":{\"N\":\"5\"}}"))
                .isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> Wire.read(Order.class, "{\"lines\":{\"M\":{}}}"))
                .isInstanceOf(DecodeException.class);
    }

    @Test
    void read_numberOutOfRange_isRefused() {
        assertThatThrownBy(() -> Wire.read(User.class, "{\"age\":{\"N\":\"3000000000\"}}"))
                .isInstanceOf(DecodeException.class);
        assertThatThrownBy(() -> Wire.read(Numbers.class, "{\"tiny\":{\"N\":\"128\"}}"))
                .isInstanceOf(DecodeException.class);
    }

    @Test
    void read_missingInMutableClass_staysAsTheConstructorMadeIt() {
        Person person = Wire.read(Person.class, "{\"active\":{\"BOOL\":true},\"phones\":{\"NULL\":true}}");
        assertThat(person.phones).containsExactly("none");
        assertThat(person.tags).isEmpty();
        assertThat(person.version).isEqualTo(1);
        assertThat(person.name()).isNull();
    }
}
