package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
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
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codecs of the types that jdynox knows by itself. */
public final class Codecs {

    public static final ValueCodec<String> STRING =
            new ScalarCodec<>(AttributeType.S, JsonReader::readString, JsonWriter::writeString);
    public static final ValueCodec<Boolean> BOOLEAN =
            ScalarCodec.ofPrimitive(AttributeType.BOOL, JsonReader::readBoolean, JsonWriter::writeBoolean);
    public static final ValueCodec<Character> CHARACTER =
            new TextCodec<>("a text of one character", Codecs::onlyCharacter, Object::toString);
    public static final ValueCodec<Byte> BYTE =
            ScalarCodec.ofPrimitive(AttributeType.N, JsonReader::readByte, (out, value) -> out.writeInt(value));
    public static final ValueCodec<Short> SHORT =
            ScalarCodec.ofPrimitive(AttributeType.N, JsonReader::readShort, (out, value) -> out.writeInt(value));
    public static final ValueCodec<Integer> INTEGER =
            ScalarCodec.ofPrimitive(AttributeType.N, JsonReader::readInt, JsonWriter::writeInt);
    public static final ValueCodec<Long> LONG =
            ScalarCodec.ofPrimitive(AttributeType.N, JsonReader::readLong, JsonWriter::writeLong);
    public static final ValueCodec<Float> FLOAT =
            ScalarCodec.ofPrimitive(AttributeType.N, JsonReader::readFloat, JsonWriter::writeFloat);
    public static final ValueCodec<Double> DOUBLE =
            ScalarCodec.ofPrimitive(AttributeType.N, JsonReader::readDouble, JsonWriter::writeDouble);
    public static final ValueCodec<BigDecimal> BIG_DECIMAL =
            new ScalarCodec<>(AttributeType.N, JsonReader::readDecimal, JsonWriter::writeDecimal);
    public static final ValueCodec<BigInteger> BIG_INTEGER =
            new ScalarCodec<>(AttributeType.N, JsonReader::readBigInteger, JsonWriter::writeBigInteger);
    public static final ValueCodec<byte[]> BYTES =
            new ScalarCodec<>(AttributeType.B, JsonReader::readBinary, JsonWriter::writeBinary);
    public static final ValueCodec<ByteBuffer> BYTE_BUFFER =
            new ScalarCodec<>(AttributeType.B, Codecs::readBuffer, JsonWriter::writeBinary);

    /** ISO-8601 in UTC with always nine decimals, so that texts sort as the instants do; reads any ISO-8601 instant. */
    public static final ValueCodec<Instant> INSTANT =
            new TextCodec<>("an instant such as 2026-01-31T00:00:00Z", TimeTexts::parse, TimeTexts::print);

    public static final ValueCodec<LocalDate> LOCAL_DATE =
            new TextCodec<>("a date such as 2026-01-31", LocalDate::parse, LocalDate::toString);
    public static final ValueCodec<LocalTime> LOCAL_TIME =
            new TextCodec<>("a time such as 23:59:59", LocalTime::parse, LocalTime::toString);
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME = new TextCodec<>(
            "a date and time such as 2026-01-31T23:59:59", LocalDateTime::parse, LocalDateTime::toString);
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME = new TextCodec<>(
            "a date and time with an offset such as 2026-01-31T23:59:59+01:00",
            OffsetDateTime::parse,
            OffsetDateTime::toString);

    /** A number of seconds: {@code 90}, {@code 1.500000000}. */
    public static final ValueCodec<Duration> DURATION = new DurationCodec();

    public static final ValueCodec<UUID> UUID = new TextCodec<>("a UUID", Codecs::uuid, java.util.UUID::toString);
    public static final ValueCodec<URI> URI = new TextCodec<>("a URI", java.net.URI::create, java.net.URI::toString);

    /** Any attribute value as a plain Java object, as in {@link #MAP}; writes every type that the other codecs know. */
    public static final ValueCodec<@Nullable Object> ANY = new AnyCodec();

    /**
     * Whole items as plain maps: S is String, N BigDecimal, B a read-only ByteBuffer, BOOL Boolean, NULL null, L List, M
     * Map, and the sets are Sets of those, all in wire order.
     */
    public static final ItemCodec<Map<String, @Nullable Object>> MAP = new MapItemCodec(new AnyCodec());

    private Codecs() {}

    /** Constants by {@link Enum#name()}, as an S. */
    public static <E extends Enum<E>> ValueCodec<E> enumOf(Class<E> type) {
        return new EnumCodec<>(type);
    }

    /** Lists as an L; null elements are NULL. */
    public static <E> ValueCodec<List<E>> listOf(ValueCodec<E> element) {
        return new ListCodec<>(element);
    }

    /**
     * SS, NS or BS after the element's wire type, which must be S, N or B. Writing an empty set, which DynamoDB does not
     * have, is an IllegalArgumentException.
     */
    public static <E> ValueCodec<Set<E>> setOf(ValueCodec<E> element) {
        return SetCodec.of(element);
    }

    /** Maps as an M; null values are NULL. */
    public static <V> ValueCodec<Map<String, V>> mapOf(ValueCodec<V> value) {
        return new MapCodec<>(value);
    }

    /** A nested document (M). */
    public static <D> ValueCodec<D> document(ItemCodec<D> codec) {
        return new DocumentCodec<>(codec);
    }

    private static char onlyCharacter(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException();
        }
        return text.charAt(0);
    }

    /** {@link java.util.UUID#fromString} alone would also take shorter groups of digits. */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException();
        }
        return java.util.UUID.fromString(text);
    }

    private static @Nullable ByteBuffer readBuffer(JsonReader in) {
        byte[] bytes = in.readBinary();
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }
}
