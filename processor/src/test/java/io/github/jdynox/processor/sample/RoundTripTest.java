package io.github.jdynox.processor.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What generated codecs write, they read. */
class RoundTripTest {

    private static final User ANN = new User("USER#1", "Ann", 42, "active");

    @Test
    void write_record_givesWireJsonInTheOrderOfDeclaration() {
        assertThat(Wire.write(User.class, ANN))
                .isEqualTo(
                        "{\"pk\":{\"S\":\"USER#1\"},\"name\":{\"S\":\"Ann\"},\"age\":{\"N\":\"42\"},\"status\":{\"S\":\"active\"}}");
    }

    @Test
    void roundTrip_record_isEqual() {
        assertThat(Wire.roundTrip(User.class, ANN)).isEqualTo(ANN);
    }

    @Test
    void roundTrip_extremeNumbers_areEqual() {
        Numbers least = numbers(true, Byte.MIN_VALUE, Short.MIN_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE, '\0');
        Numbers most = numbers(false, Byte.MAX_VALUE, Short.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, '\u20ac');
        assertThat(Wire.roundTrip(Numbers.class, least)).isEqualTo(least);
        assertThat(Wire.roundTrip(Numbers.class, most)).isEqualTo(most);
    }

    private static Numbers numbers(boolean flag, byte tiny, short small, int whole, long big, char letter) {
        BigDecimal decimal = new BigDecimal("12345678901234567890.123456789012345678");
        BigInteger integer = new BigInteger("12345678901234567890123456789012345678");
        return new Numbers(
                flag, tiny, small, whole, big, 0.1f, 1e100, letter, flag, tiny, small, whole, big, -0.1f, -1e-100,
                letter, decimal, integer);
    }

    @Test
    void roundTrip_boxesWithoutValue_areLeftOutAndNull() {
        Numbers none = new Numbers(
                false, (byte) 0, (short) 0, 0, 0, 0, 0, 'x', null, null, null, null, null, null, null, null, null,
                null);
        assertThat(Wire.write(Numbers.class, none)).doesNotContain("Box", "decimal", "integer", "NULL");
        assertThat(Wire.roundTrip(Numbers.class, none)).isEqualTo(none);
    }

    @Test
    void roundTrip_everyOtherSimpleType_isEqual() {
        Event event = new Event(
                ByteBuffer.wrap(new byte[] {1, 2}),
                Instant.parse("2026-01-31T12:30:00.123Z"),
                Event.Kind.CLOSED,
                new byte[] {3, 4},
                LocalDate.of(2026, 1, 31),
                LocalTime.of(12, 30),
                LocalDateTime.of(2026, 1, 31, 12, 30),
                OffsetDateTime.parse("2026-01-31T12:30:00+01:00"),
                Duration.ofMinutes(90),
                UUID.fromString("123e4567-e89b-12d3-a456-426614174000"),
                URI.create("https://example.com/?a=b"));
        assertThat(Wire.roundTrip(Event.class, event))
                .usingRecursiveComparison()
                .isEqualTo(event);
    }

    @Test
    void roundTrip_optionals_areEqual() {
        Profile full = new Profile(
                Optional.of("Ann"),
                Optional.of(38),
                Optional.of(false),
                Optional.of(LocalDate.of(2000, 2, 29)),
                Optional.of(Set.of("de", "en")),
                Optional.of(List.of(1, 2)),
                Optional.of(new Money(1250)),
                OptionalInt.of(1),
                OptionalLong.of(2),
                OptionalDouble.of(0.5));
        assertThat(Wire.roundTrip(Profile.class, full)).isEqualTo(full);
        assertThat(Wire.write(Profile.class, full)).contains("\"balance\":{\"S\":\"12.50 EUR\"}");
    }

    @Test
    void roundTrip_emptyOptionals_areLeftOutAndEmpty() {
        assertThat(Wire.write(Profile.class, Profile.empty())).isEqualTo("{}");
        assertThat(Wire.read(Profile.class, "{}")).isEqualTo(Profile.empty());
    }

    @Test
    @SuppressWarnings("NullAway")
    void write_nullInPlaceOfOptional_isLeftOut() {
        Profile odd = new Profile(null, null, null, null, null, null, null, null, null, null);
        assertThat(Wire.write(Profile.class, odd)).isEqualTo("{}");
    }

    @Test
    void roundTrip_documentsAndCollections_areEqual() {
        Order order = new Order(
                "CUSTOMER#1",
                7,
                new Order.Address("Main Street", null),
                List.of(new Order.Line("tea", 2), new Order.Line("milk", 1)),
                Map.of("2026", Map.of("01-31", List.of(new Order.Line("tea", 2)), "02-01", List.of())),
                List.of(Set.of(1, 2), Set.of(3)),
                Set.of("gift"),
                Set.of(Order.Status.OPEN, Order.Status.PAID),
                Set.of(ByteBuffer.wrap(new byte[] {5})),
                new Money(99),
                250,
                0,
                null);
        String json = Wire.write(Order.class, order);
        assertThat(json)
                .contains("\"address\":{\"M\":{\"st\":{\"S\":\"Main Street\"}}}", "\"discount\":{\"N\":\"2.50\"}");
        assertThat(Wire.read(Order.class, json)).isEqualTo(order);
    }

    @Test
    void roundTrip_emptySet_isLeftOutAndEmptyAgain() {
        Order order = order(Set.of());
        assertThat(Wire.write(Order.class, order)).doesNotContain("tags", "states");
        assertThat(Wire.roundTrip(Order.class, order)).isEqualTo(order(Set.of()));
    }

    @Test
    void roundTrip_ignoredComponents_areLeftOutAndZero() {
        Order order = order(Set.of("gift"));
        Order cached = new Order(
                order.customer(), order.number(), null, null, null, null, order.tags(), null, null, null, 0, 9, "nine");
        assertThat(Wire.write(Order.class, cached)).doesNotContain("cache");
        assertThat(Wire.roundTrip(Order.class, cached)).isEqualTo(order);
    }

    private static Order order(Set<String> tags) {
        return new Order("CUSTOMER#1", 7, null, null, null, null, tags, null, null, null, 0, 0, null);
    }

    @Test
    void roundTrip_documentsThatContainEachOther_areEqual() {
        Tree leaf = new Tree("leaf", null, null);
        Tree tree = new Tree("root", List.of(leaf, leaf), new Tree.Nest(3, leaf));
        assertThat(Wire.roundTrip(Tree.class, tree)).isEqualTo(tree);
    }

    @Test
    void roundTrip_mutableClass_hasItsPropertiesAndThoseOfItsSuperclass() {
        Person ann = new Person();
        ann.setId(1L);
        ann.name("Ann");
        ann.setActive(true);
        ann.setRetired(false);
        ann.version = 3;
        ann.tags.add("a");
        ann.phones = List.of("1", "2");
        ann.ignored = 0;
        String json = Wire.write(Person.class, ann);
        assertThat(json)
                .isEqualTo(
                        "{\"id\":{\"N\":\"1\"},\"name\":{\"S\":\"Ann\"},\"active\":{\"BOOL\":true},\"isRetired\":{\"BOOL\":false},"
                                + "\"version\":{\"N\":\"3\"},\"tags\":{\"SS\":[\"a\"]},\"phones\":{\"L\":[{\"S\":\"1\"},{\"S\":\"2\"}]}}");

        Person read = Wire.read(Person.class, json);
        assertThat(Wire.write(Person.class, read)).isEqualTo(json);
        assertThat(read.ignored).isEqualTo(6);
        assertThat(read.cached).isEqualTo(5);
    }
}
