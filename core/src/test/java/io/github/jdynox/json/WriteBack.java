package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.codec.Codecs;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** That an item, once written, is read back the same, by the reader and by the reference. */
final class WriteBack {

    private WriteBack() {}

    /** Whether the writer takes the item; fails when it comes back as another one. */
    static boolean comesBack(Map<String, @Nullable Object> item, Supplier<String> place) {
        JsonWriter out = new JsonWriter(16);
        try {
            Codecs.MAP.write(out, item);
        } catch (IllegalArgumentException refused) {
            return false;
        }
        byte[] json = out.toByteArray();
        Object expected = plain(item);
        Object read = plain(Codecs.MAP.read(new JsonReader(json, 0, json.length)));
        Object reference = plain(ReferenceDecoder.item(ReferenceDecoder.tree(json)));
        // Describing a case costs more than reading it, and is only wanted where it fails.
        if (!read.equals(expected) || !reference.equals(expected)) {
            assertThat(read).as(place.get()).isEqualTo(expected);
            assertThat(reference).as(place.get()).isEqualTo(expected);
        }
        return true;
    }

    /** With numbers by their value: the writer leaves off zeros that would be too many digits. */
    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> plain = new LinkedHashMap<>();
            map.forEach((name, inner) -> plain.put(name, plain(inner)));
            return plain;
        }
        if (value instanceof Set<?> set) {
            Set<@Nullable Object> plain = new LinkedHashSet<>();
            set.forEach(inner -> plain.add(plain(inner)));
            return plain;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(inner -> plain.add(plain(inner)));
            return plain;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }
}
