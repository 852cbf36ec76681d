package io.github.jdynox.model;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The key of an item, or the place where a scan or query starts. An immutable value, in one of two forms:
 *
 * <ul>
 *   <li>by position, {@code Key.of("US", 5128581)}: partition key and sort key in the Java types of the model or in plain
 *       ones; the names come from the table it is used on;
 *   <li>by name, as DynamoDB gives it back ({@code lastEvaluatedKey()}), with a string, a {@link BigDecimal} or a
 *       {@link ByteBuffer} an attribute. It goes to text and back with {@link #toJson()} and {@link #fromJson}.
 * </ul>
 */
public final class Key {

    /** Longer numbers are kept with their exponent. */
    private static final int MOST_DIGITS = 38;

    /** Null in the form by position. */
    private final @Nullable Map<String, Object> named;

    private final List<Object> values;

    private Key(@Nullable Map<String, Object> named, List<Object> values) {
        this.named = named;
        this.values = values;
    }

    /** The key of a table or index without a sort key. */
    public static Key of(Object partitionKey) {
        return new Key(null, List.of(partitionKey));
    }

    /** The key of a table or index with a sort key. */
    public static Key of(Object partitionKey, Object sortKey) {
        return new Key(null, List.of(partitionKey, sortKey));
    }

    /** A key by attribute names. Values are what {@link Codecs#ANY} writes as S, N or B. */
    public static Key ofAttributes(Map<String, ?> attributes) {
        if (attributes.isEmpty()) {
            throw new IllegalArgumentException("Expected the attributes of a key but there were none.");
        }
        Map<String, Object> named = new LinkedHashMap<>();
        attributes.forEach((name, value) -> named.put(name, canonical(Codecs.ANY, requireNonNull(value, name))));
        return new Key(Collections.unmodifiableMap(named), List.copyOf(named.values()));
    }

    /** Reads what {@link #toJson()} gives: DynamoDB's own JSON, {@code {"pk":{"S":"USER#1"}}}. */
    public static Key fromJson(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return ofAttributes(Codecs.MAP.read(new JsonReader(bytes, 0, bytes.length)));
    }

    /** The attributes by name, in order. Only a key by name has them: see {@link #resolve}. */
    public Map<String, Object> attributes() {
        if (named == null) {
            throw new IllegalStateException("Expected a key by name but " + this
                    + " is by position; use one that a scan gave, or Key.ofAttributes.");
        }
        return named;
    }

    /** The key as DynamoDB's own JSON. Only a key by name has it. */
    public String toJson() {
        JsonWriter out = new JsonWriter(64);
        out.beginObject();
        attributes().forEach((name, value) -> Codecs.ANY.write(out.name(name), value));
        out.endObject();
        return new String(out.toByteArray(), StandardCharsets.UTF_8);
    }

    /** This key by name, checked against the attributes that it must have. */
    public Key resolve(List<KeyAttribute> expected) {
        Map<String, Object> resolved = new LinkedHashMap<>();
        for (int i = 0; i < expected.size(); i++) {
            resolved.put(expected.get(i).name(), wireValue(expected, i));
        }
        return new Key(Collections.unmodifiableMap(resolved), List.copyOf(resolved.values()));
    }

    /** A batch resolves the key of each of its items: texts, which most keys are, need no writing to be known. */
    private Object wireValue(List<KeyAttribute> expected, int index) {
        KeyAttribute attribute = expected.get(index);
        Object value = valueOf(expected, index);
        boolean asItIs = attribute.type() == AttributeType.S
                && (named != null || attribute.codec().equals(Codecs.STRING));
        if (asItIs && value instanceof String && !isEmpty(value)) {
            return value;
        }
        JsonWriter out = new JsonWriter(64);
        write(out, expected, index);
        return reread(out);
    }

    /** Writes the key as a JSON object, checked against the attributes that it must have. */
    public void write(JsonWriter out, List<KeyAttribute> expected) {
        out.beginObject();
        for (int i = 0; i < expected.size(); i++) {
            out.name(expected.get(i).name());
            write(out, expected, i);
        }
        out.endObject();
    }

    /** A key by name has wire values: a codec of the model must not turn them into wire values once more. */
    private void write(JsonWriter out, List<KeyAttribute> expected, int index) {
        KeyAttribute attribute = expected.get(index);
        Object value = valueOf(expected, index);
        if (named == null) {
            write(out, attribute, value);
        } else {
            requireContent(attribute, value);
            writePlain(out, attribute, value);
        }
    }

    private Object valueOf(List<KeyAttribute> expected, int index) {
        if (values.size() != expected.size()) {
            throw wrongShape(expected);
        }
        if (named == null) {
            return values.get(index);
        }
        Object value = named.get(expected.get(index).name());
        if (value == null) {
            throw wrongShape(expected);
        }
        return value;
    }

    private IllegalArgumentException wrongShape(List<KeyAttribute> expected) {
        StringJoiner names = new StringJoiner(", ");
        expected.forEach(attribute -> names.add(attribute.toString()));
        String found = named == null
                ? values.size() + (values.size() == 1 ? " value" : " values")
                : String.join(", ", named.keySet());
        return new IllegalArgumentException("Expected a key of " + names + " but found " + found + ".");
    }

    /** Writes by the model's codec, or as a plain value where the caller gave one that already has the wire type. */
    @SuppressWarnings("unchecked")
    static void write(JsonWriter out, KeyAttribute attribute, Object value) {
        requireContent(attribute, value);
        try {
            ((ValueCodec<Object>) attribute.codec()).write(out, value);
        } catch (ClassCastException notTheModelsType) {
            writePlain(out, attribute, value);
        }
    }

    private static void writePlain(JsonWriter out, KeyAttribute attribute, Object value) {
        JsonWriter plain = new JsonWriter(64);
        Codecs.ANY.write(plain, value);
        byte[] json = plain.toByteArray();
        if (new JsonReader(json, 0, json.length).peekType() != attribute.type()) {
            throw new IllegalArgumentException("Expected a value for key attribute " + attribute + " but found a "
                    + value.getClass().getSimpleName() + ".");
        }
        out.raw(json, 0, json.length);
    }

    private static void requireContent(KeyAttribute attribute, Object value) {
        if (isEmpty(value)) {
            throw new IllegalArgumentException("Expected a value for key attribute " + attribute + " but it is empty;"
                    + " DynamoDB has no empty keys.");
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof String text && text.isEmpty()
                || value instanceof byte[] bytes && bytes.length == 0
                || value instanceof ByteBuffer buffer && !buffer.hasRemaining();
    }

    private static Object canonical(ValueCodec<@Nullable Object> codec, Object value) {
        JsonWriter out = new JsonWriter(64);
        codec.write(out, value);
        return reread(out);
    }

    private static Object reread(JsonWriter out) {
        byte[] json = out.toByteArray();
        Object value = requireNonNull(Codecs.ANY.read(new JsonReader(json, 0, json.length)), "key value");
        return value instanceof BigDecimal number ? plain(number) : value;
    }

    /** Equal numbers are one key, as they are to DynamoDB: 1.0 is 1. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -MOST_DIGITS ? stripped.setScale(0) : stripped;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key that
                && (named == null ? that.named == null && values.equals(that.values) : named.equals(that.named));
    }

    @Override
    public int hashCode() {
        return named == null ? values.hashCode() : named.hashCode();
    }

    /** The key for a reader of messages: {@code {pk: USER#1}}, or {@code {USER#1}} by position. */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (named == null) {
            values.forEach(value -> parts.add(text(value)));
        } else {
            named.forEach((name, value) -> parts.add(name + ": " + text(value)));
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String text(Object value) {
        if (value instanceof ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            return text(bytes);
        }
        return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value.toString();
    }
}
