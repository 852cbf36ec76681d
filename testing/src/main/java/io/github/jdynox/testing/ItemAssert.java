package io.github.jdynox.testing;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on one item's attributes. Expected values are Java values of any type that {@link Codecs#ANY} writes, and are
 * compared as DynamoDB holds them: {@code 30}, {@code 30L} and {@code new BigDecimal("30.0")} are the same number.
 *
 * <p>Messages show the values of attributes, since a test that hides what it found is of no use.
 */
public final class ItemAssert {

    private final String description;
    private final Map<String, @Nullable Object> item;

    ItemAssert(String description, Map<String, @Nullable Object> item) {
        this.description = description;
        this.item = item;
    }

    /** It has that attribute, whatever its value. */
    public ItemAssert hasAttribute(String name) {
        if (!item.containsKey(name)) {
            throw new AssertionError("Expected " + description + " to have attribute " + name + " but it has "
                    + new TreeSet<>(item.keySet()) + ".");
        }
        return this;
    }

    /** It has that attribute with that value; null stands for NULL. */
    public ItemAssert hasAttribute(String name, @Nullable Object expected) {
        hasAttribute(name);
        Object found = item.get(name);
        if (!Objects.equals(asHeld(expected), asHeld(found))) {
            throw new AssertionError("Expected attribute " + name + " of " + description + " to be " + json(expected)
                    + " but it is " + json(found) + ".");
        }
        return this;
    }

    /** It has no attribute of that name. */
    public ItemAssert doesNotHaveAttribute(String name) {
        if (item.containsKey(name)) {
            throw new AssertionError("Expected " + description + " to have no attribute " + name + " but it is "
                    + json(item.get(name)) + ".");
        }
        return this;
    }

    /** It has these attributes and no others. */
    public ItemAssert hasOnlyAttributes(String... names) {
        TreeSet<String> expected = new TreeSet<>(List.of(names));
        TreeSet<String> found = new TreeSet<>(item.keySet());
        if (!expected.equals(found)) {
            throw new AssertionError("Expected " + description + " to have only the attributes " + expected
                    + " but it has " + found + ".");
        }
        return this;
    }

    /** To DynamoDB's form and back; numbers without the zeros behind their last digit, on which equals() insists. */
    private static @Nullable Object asHeld(@Nullable Object value) {
        byte[] json = written(value);
        return canonical(Codecs.ANY.read(new JsonReader(json, 0, json.length)));
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ItemAssert::canonical).toList();
        }
        if (value instanceof Set<?> set) {
            Set<@Nullable Object> elements = new HashSet<>();
            set.forEach(element -> elements.add(canonical(element)));
            return elements;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> values = new HashMap<>();
            map.forEach((name, element) -> values.put(name, canonical(element)));
            return values;
        }
        return value;
    }

    private static String json(@Nullable Object value) {
        return new String(written(value), StandardCharsets.UTF_8);
    }

    private static byte[] written(@Nullable Object value) {
        JsonWriter out = new JsonWriter(64);
        Codecs.ANY.write(out, value);
        return out.toByteArray();
    }
}
