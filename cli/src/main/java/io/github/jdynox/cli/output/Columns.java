package io.github.jdynox.cli.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which attributes are shown, and in which order: those that were selected, or else the key's and then all others by name.
 * DynamoDB itself gives them in no order.
 */
public final class Columns {

    private final List<String> first;
    private final boolean others;

    private Columns(Collection<String> first, boolean others) {
        this.first = List.copyOf(first);
        this.others = others;
    }

    /** These attributes alone. */
    public static Columns selected(Collection<String> attributes) {
        return new Columns(attributes, false);
    }

    /** All attributes, those of the key first. */
    public static Columns keyFirst(Collection<String> keyAttributes) {
        return new Columns(keyAttributes, true);
    }

    /** Whether an attribute may come up that is not among the columns. */
    public boolean isOpen() {
        return others;
    }

    /** The columns of these items together. */
    public List<String> of(Collection<? extends Map<String, ?>> items) {
        List<String> names = new ArrayList<>(first);
        if (others) {
            TreeSet<String> more = new TreeSet<>();
            items.forEach(item -> more.addAll(item.keySet()));
            first.forEach(more::remove);
            names.addAll(more);
        }
        return names;
    }

    /** The item in the order of its columns. */
    Map<String, @Nullable Object> ordered(Map<String, @Nullable Object> item) {
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        for (String name : of(List.of(item))) {
            if (item.containsKey(name)) {
                ordered.put(name, item.get(name));
            }
        }
        return ordered;
    }

    /** What an item has beside these columns, empty unless it came up late. */
    Map<String, @Nullable Object> beside(Collection<String> columns, Map<String, @Nullable Object> item) {
        if (!others || columns.containsAll(item.keySet())) {
            return Map.of();
        }
        Map<String, @Nullable Object> beside = new LinkedHashMap<>(item);
        beside.keySet().removeAll(columns);
        return beside;
    }
}
