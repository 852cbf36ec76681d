package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
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
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes plain Java objects by their own class. */
final class PlainValues {

    private PlainValues() {}

    static void write(JsonWriter out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Number number) {
            writeNumber(out, number);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(out, map);
        } else if (value instanceof Set<?> set) {
            writeSet(out, set);
        } else if (value instanceof Collection<?> list) {
            out.beginList();
            list.forEach(element -> write(out, element));
            out.endValue();
        } else if (value instanceof byte[] bytes) {
            out.writeBinary(bytes);
        } else if (value instanceof ByteBuffer buffer) {
            out.writeBinary(buffer);
        } else {
            writeOther(out, value);
        }
    }

    private static void writeNumber(JsonWriter out, Number value) {
        if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
            out.writeLong(value.longValue());
        } else if (value instanceof BigDecimal decimal) {
            out.writeDecimal(decimal);
        } else if (value instanceof BigInteger integer) {
            out.writeBigInteger(integer);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Float number) {
            out.writeFloat(number);
        } else {
            writeOtherNumber(out, value);
        }
    }

    /** Atomics and the like: they print their number. */
    private static void writeOtherNumber(JsonWriter out, Number value) {
        BigDecimal decimal;
        try {
            decimal = new BigDecimal(value.toString());
        } catch (NumberFormatException notItsNumber) {
            throw refused(value);
        }
        out.writeDecimal(decimal);
    }

    private static void writeOther(JsonWriter out, Object value) {
        if (value instanceof Enum<?> constant) {
            out.writeString(constant.name());
        } else if (value instanceof Character character) {
            Codecs.CHARACTER.write(out, character);
        } else if (value instanceof Instant instant) {
            Codecs.INSTANT.write(out, instant);
        } else if (value instanceof LocalDate date) {
            Codecs.LOCAL_DATE.write(out, date);
        } else if (value instanceof LocalTime time) {
            Codecs.LOCAL_TIME.write(out, time);
        } else if (value instanceof LocalDateTime dateTime) {
            Codecs.LOCAL_DATE_TIME.write(out, dateTime);
        } else if (value instanceof OffsetDateTime dateTime) {
            Codecs.OFFSET_DATE_TIME.write(out, dateTime);
        } else if (value instanceof Duration duration) {
            Codecs.DURATION.write(out, duration);
        } else if (value instanceof UUID uuid) {
            Codecs.UUID.write(out, uuid);
        } else if (value instanceof URI uri) {
            Codecs.URI.write(out, uri);
        } else if (value instanceof Optional<?> optional) {
            write(out, optional.orElse(null));
        } else {
            throw refused(value);
        }
    }

    private static void writeMap(JsonWriter out, Map<?, ?> map) {
        out.beginMap();
        writeAttributes(out, map);
        out.endValue();
    }

    static void writeAttributes(JsonWriter out, Map<?, ?> map) {
        out.beginObject();
        map.forEach((name, value) -> {
            if (!(name instanceof String text)) {
                throw new IllegalArgumentException("Expected a map with String keys but found a key of "
                        + (name == null ? "null" : name.getClass().getName()) + ".");
            }
            write(out.name(text), value);
        });
        out.endObject();
    }

    private static void writeSet(JsonWriter out, Set<?> set) {
        if (set.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected a set with elements but it was empty; DynamoDB has no empty sets: leave the attribute out.");
        }
        AttributeType type = setType(set.iterator().next());
        for (Object element : set) {
            if (setType(element) != type) {
                throw new IllegalArgumentException(
                        "Expected a set of one kind (all strings, all numbers or all binaries)"
                                + " but it mixes them; write a List instead.");
            }
        }
        out.beginSet(type);
        set.forEach(element -> write(out, element));
        out.endValue();
    }

    private static AttributeType setType(@Nullable Object element) {
        if (element instanceof Number || element instanceof Duration) {
            return AttributeType.NS;
        }
        if (element instanceof byte[] || element instanceof ByteBuffer) {
            return AttributeType.BS;
        }
        if (element == null
                || element instanceof Boolean
                || element instanceof Collection
                || element instanceof Map
                || element instanceof Optional) {
            throw new IllegalArgumentException("Expected strings, numbers or binaries in a set but found "
                    + (element == null ? "null" : element.getClass().getName()) + "; write a List instead.");
        }
        return AttributeType.SS;
    }

    private static IllegalArgumentException refused(Object value) {
        return new IllegalArgumentException(
                "Expected a value of a type that jdynox writes (a String, a Number, a Boolean,"
                        + " a binary, a List, a Set, a Map, an enum or a java.time type) but found "
                        + value.getClass().getName() + ".");
    }
}
