package io.github.jdynox.codec;

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

    public static final ValueCodec<String> STRING = todo();
    public static final ValueCodec<Boolean> BOOLEAN = todo();
    public static final ValueCodec<Character> CHARACTER = todo();
    public static final ValueCodec<Byte> BYTE = todo();
    public static final ValueCodec<Short> SHORT = todo();
    public static final ValueCodec<Integer> INTEGER = todo();
    public static final ValueCodec<Long> LONG = todo();
    public static final ValueCodec<Float> FLOAT = todo();
    public static final ValueCodec<Double> DOUBLE = todo();
    public static final ValueCodec<BigDecimal> BIG_DECIMAL = todo();
    public static final ValueCodec<BigInteger> BIG_INTEGER = todo();
    public static final ValueCodec<byte[]> BYTES = todo();
    public static final ValueCodec<ByteBuffer> BYTE_BUFFER = todo();
    public static final ValueCodec<Instant> INSTANT = todo();
    public static final ValueCodec<LocalDate> LOCAL_DATE = todo();
    public static final ValueCodec<LocalTime> LOCAL_TIME = todo();
    public static final ValueCodec<LocalDateTime> LOCAL_DATE_TIME = todo();
    public static final ValueCodec<OffsetDateTime> OFFSET_DATE_TIME = todo();
    public static final ValueCodec<Duration> DURATION = todo();
    public static final ValueCodec<UUID> UUID = todo();
    public static final ValueCodec<URI> URI = todo();

    /** Any attribute value as a plain Java object, as in {@link #MAP}; writes every type that the other codecs know. */
    public static final ValueCodec<@Nullable Object> ANY = todo();

    /**
     * Whole items as plain maps: S is String, N BigDecimal, B a read-only ByteBuffer, BOOL Boolean, NULL null, L List, M
     * Map, and the sets are Sets of those, all in wire order.
     */
    public static final ItemCodec<Map<String, @Nullable Object>> MAP = null;

    private Codecs() {}

    public static <E extends Enum<E>> ValueCodec<E> enumOf(Class<E> type) {
        throw new UnsupportedOperationException();
    }

    public static <E> ValueCodec<List<E>> listOf(ValueCodec<E> element) {
        throw new UnsupportedOperationException();
    }

    /** SS, NS or BS after the element's wire type, which must be S, N or B. */
    public static <E> ValueCodec<Set<E>> setOf(ValueCodec<E> element) {
        throw new UnsupportedOperationException();
    }

    public static <V> ValueCodec<Map<String, V>> mapOf(ValueCodec<V> value) {
        throw new UnsupportedOperationException();
    }

    /** A nested document (M). */
    public static <D> ValueCodec<D> document(ItemCodec<D> codec) {
        throw new UnsupportedOperationException();
    }

    @SuppressWarnings("NullAway")
    private static <T> ValueCodec<T> todo() {
        return null;
    }
}
