package io.github.jdynox.cli.profile;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was seen of one attribute. */
final class AttributeCounts {

    private final Map<AttributeKind, Long> kinds = new EnumMap<>(AttributeKind.class);
    private long items;
    private long bytes;
    private int largest;

    void add(@Nullable Object value, int size) {
        items++;
        bytes += size;
        largest = Math.max(largest, size);
        kinds.merge(AttributeKind.of(value), 1L, Long::sum);
    }

    /** In how many items it is. */
    long items() {
        return items;
    }

    /** What it takes in all of them, its name included. */
    long bytes() {
        return bytes;
    }

    /** What it takes at most in one. */
    int largest() {
        return largest;
    }

    /** In how many items it has each type. */
    Map<AttributeKind, Long> kinds() {
        return kinds;
    }
}
