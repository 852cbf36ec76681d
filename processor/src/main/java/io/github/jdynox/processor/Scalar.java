package io.github.jdynox.processor;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
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
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types that core knows by itself. Each constant is named as its codec in {@code Codecs}. */
@SuppressWarnings("ImmutableEnumChecker") // a TypeName is immutable, it only is not annotated so
enum Scalar implements Shape {
    STRING(String.class, "S", "String"),
    BOOLEAN(Boolean.class, "BOOL", "Boolean"),
    CHARACTER(Character.class, "S"),
    BYTE(Byte.class, "N", "Byte", "Int"),
    SHORT(Short.class, "N", "Short", "Int"),
    INTEGER(Integer.class, "N", "Int"),
    LONG(Long.class, "N", "Long"),
    FLOAT(Float.class, "N", "Float"),
    DOUBLE(Double.class, "N", "Double"),
    BIG_DECIMAL(BigDecimal.class, "N", "Decimal"),
    BIG_INTEGER(BigInteger.class, "N", "BigInteger"),
    BYTES(ArrayTypeName.of(TypeName.BYTE), "B", "Binary", "Binary"),
    BYTE_BUFFER(ByteBuffer.class, "B"),
    INSTANT(Instant.class, "S"),
    LOCAL_DATE(LocalDate.class, "S"),
    LOCAL_TIME(LocalTime.class, "S"),
    LOCAL_DATE_TIME(LocalDateTime.class, "S"),
    OFFSET_DATE_TIME(OffsetDateTime.class, "S"),
    DURATION(Duration.class, "N"),
    UUID(UUID.class, "S"),
    URI(URI.class, "S");

    private static final Map<TypeName, Scalar> BY_TYPE =
            Arrays.stream(values()).collect(toUnmodifiableMap(Scalar::type, scalar -> scalar));

    private final TypeName type;
    private final String wire;
    private final @Nullable String reads;
    private final @Nullable String writes;

    /** A type that goes through its codec. */
    Scalar(Class<?> type, String wire) {
        this(ClassName.get(type), wire, null, null);
    }

    /** A type that reader and writer have a method for, named after it. */
    Scalar(Class<?> type, String wire, String method) {
        this(ClassName.get(type), wire, method, method);
    }

    Scalar(Class<?> type, String wire, String reads, String writes) {
        this(ClassName.get(type), wire, reads, writes);
    }

    Scalar(TypeName type, String wire, @Nullable String reads, @Nullable String writes) {
        this.type = type;
        this.wire = wire;
        this.reads = reads;
        this.writes = writes;
    }

    /** The scalar of a Java type, boxed or not. */
    static Optional<Scalar> of(TypeName type) {
        return Optional.ofNullable(BY_TYPE.get(type.isPrimitive() ? type.box() : type));
    }

    @Override
    public TypeName type() {
        return type;
    }

    @Override
    public String wire() {
        return wire;
    }

    @Override
    public CodeBlock codec() {
        return CodeBlock.of("$T.$L", Core.CODECS, name());
    }

    /** The reader's method for it, such as {@code readInt}; empty for a type that goes through its codec. */
    Optional<String> readMethod() {
        return Optional.ofNullable(reads).map("read"::concat);
    }

    /** The writer's method for it, such as {@code writeInt}; empty for a type that goes through its codec. */
    Optional<String> writeMethod() {
        return Optional.ofNullable(writes).map("write"::concat);
    }

    /** True for the types that have a primitive: the reader's methods for them give a primitive, never null. */
    boolean isBox() {
        return type.isBoxedPrimitive();
    }
}
