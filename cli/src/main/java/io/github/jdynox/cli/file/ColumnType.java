package io.github.jdynox.cli.file;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

import io.github.jdynox.cli.output.JsonText;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** What a column of a Parquet file holds, from the narrowest to the one that takes every value. */
public enum ColumnType {
    BOOLEAN(PrimitiveTypeName.BOOLEAN, "true or false"),
    INT64(PrimitiveTypeName.INT64, "a whole number of 64 bits"),
    DOUBLE(PrimitiveTypeName.DOUBLE, "a number that a double holds exactly"),
    STRING(PrimitiveTypeName.BINARY, "a string"),
    BINARY(PrimitiveTypeName.BINARY, "a binary"),
    JSON(PrimitiveTypeName.BINARY, "any value");

    private final PrimitiveTypeName primitive;
    private final String description;

    ColumnType(PrimitiveTypeName primitive, String description) {
        this.primitive = primitive;
        this.description = description;
    }

    /** The type of this name on the command line. */
    public static Optional<ColumnType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.toString().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The narrowest that takes all of these values. */
    static ColumnType ofAll(Collection<?> values) {
        return Arrays.stream(values())
                .filter(type -> values.stream().allMatch(type::takes))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a column of this type keeps the value as it is. */
    boolean takes(Object value) {
        return switch (this) {
            case BOOLEAN -> value instanceof Boolean;
            case INT64 -> value instanceof BigDecimal number && isLong(number);
            case DOUBLE -> value instanceof BigDecimal number && isDouble(number);
            case STRING -> value instanceof String;
            case BINARY -> value instanceof ByteBuffer;
            case JSON -> true;
        };
    }

    private static boolean isLong(BigDecimal number) {
        try {
            number.longValueExact();
            return true;
        } catch (ArithmeticException tooLong) {
            return false;
        }
    }

    /** The shortest text of the double is that of the number. */
    private static boolean isDouble(BigDecimal number) {
        double nearest = number.doubleValue();
        return Double.isFinite(nearest) && BigDecimal.valueOf(nearest).compareTo(number) == 0;
    }

    void write(RecordConsumer out, Object value) {
        switch (this) {
            case BOOLEAN -> out.addBoolean((Boolean) value);
            case INT64 -> out.addLong(((BigDecimal) value).longValueExact());
            case DOUBLE -> out.addDouble(((BigDecimal) value).doubleValue());
            case STRING -> out.addBinary(Binary.fromString((String) value));
            case BINARY -> out.addBinary(Binary.fromConstantByteBuffer(((ByteBuffer) value).duplicate()));
            case JSON -> out.addBinary(Binary.fromString(JsonText.of(value)));
        }
    }

    /** The column of this name in the schema. */
    Type column(String name) {
        return switch (this) {
            case STRING -> Types.optional(primitive)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
            case JSON -> Types.optional(primitive)
                    .as(LogicalTypeAnnotation.jsonType())
                    .named(name);
            default -> Types.optional(primitive).named(name);
        };
    }

    /** What it takes, for messages. */
    String description() {
        return description;
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
