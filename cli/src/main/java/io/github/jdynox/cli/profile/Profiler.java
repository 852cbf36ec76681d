package io.github.jdynox.cli.profile;

import io.github.jdynox.cli.output.CellText;
import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.SegmentResult;
import io.github.jdynox.client.TableDescription;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks at every item once, in memory that does not grow with the table. For one thread. */
public final class Profiler {

    /** Attributes that come up when there are so many already are counted together. */
    private static final int MOST_ATTRIBUTES = 1_000;

    private final TableDescription table;
    private final Map<String, AttributeCounts> attributes = new LinkedHashMap<>();
    private final SizeCounts sizes = new SizeCounts();
    private final LargestItems largest = new LargestItems();
    private final HeavyKeys heavyKeys = new HeavyKeys();
    private long unlisted;

    public Profiler(TableDescription table) {
        this.table = table;
        table.keys().attributes().forEach(key -> attributes.put(key.name(), new AttributeCounts()));
    }

    public void add(Map<String, @Nullable Object> item) {
        int size = 0;
        for (Map.Entry<String, @Nullable Object> attribute : item.entrySet()) {
            int part = ItemSize.of(attribute.getKey(), attribute.getValue());
            size += part;
            count(attribute.getKey(), attribute.getValue(), part);
        }
        sizes.add(size);
        largest.add(size, () -> keyOf(item));
        if (table.keys().sortKey() != null) {
            heavyKeys.add(CellText.of(item.get(table.keys().partitionKey().name())));
        }
    }

    private void count(String name, @Nullable Object value, int size) {
        AttributeCounts counts = attributes.get(name);
        if (counts == null) {
            if (attributes.size() >= MOST_ATTRIBUTES) {
                unlisted++;
                return;
            }
            counts = new AttributeCounts();
            attributes.put(name, counts);
        }
        counts.add(value, size);
    }

    private String keyOf(Map<String, @Nullable Object> item) {
        Map<String, Object> key = new LinkedHashMap<>();
        for (KeyAttribute attribute : table.keys().attributes()) {
            Object value = item.get(attribute.name());
            if (value != null) {
                key.put(attribute.name(), value);
            }
        }
        return Key.ofAttributes(key).toJson();
    }

    /** What was seen, and what the read that saw it cost. */
    public Profile profile(List<SegmentResult> segments, Metrics metrics) {
        return new Profile(table, attributes, unlisted, sizes, largest.list(), heavyKeys, segments, metrics);
    }
}
