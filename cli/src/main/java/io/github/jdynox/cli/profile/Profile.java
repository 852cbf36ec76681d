package io.github.jdynox.cli.profile;

import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.SegmentResult;
import io.github.jdynox.client.TableDescription;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What one pass over a table told of its items. */
public final class Profile {

    private final TableDescription table;
    private final Map<String, AttributeCounts> attributes;
    private final long unlisted;
    private final SizeCounts sizes;
    private final List<LargestItems.LargeItem> largest;
    private final HeavyKeys partitions;
    private final List<SegmentResult> segments;
    private final Metrics metrics;

    Profile(
            TableDescription table,
            Map<String, AttributeCounts> attributes,
            long unlisted,
            SizeCounts sizes,
            List<LargestItems.LargeItem> largest,
            HeavyKeys partitions,
            List<SegmentResult> segments,
            Metrics metrics) {
        this.table = table;
        this.attributes = attributes;
        this.unlisted = unlisted;
        this.sizes = sizes;
        this.largest = List.copyOf(largest);
        this.partitions = partitions;
        this.segments = segments.stream()
                .sorted(Comparator.comparingInt(SegmentResult::segment))
                .toList();
        this.metrics = metrics;
    }

    TableDescription table() {
        return table;
    }

    /** What was seen of each attribute: the key's first, then the most frequent. */
    List<Map.Entry<String, AttributeCounts>> attributes() {
        List<String> key = table.keys().attributes().stream()
                .map(attribute -> attribute.name())
                .toList();
        return attributes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, AttributeCounts>>comparingInt(
                                entry -> key.contains(entry.getKey()) ? key.indexOf(entry.getKey()) : key.size())
                        .thenComparingLong(entry -> -entry.getValue().items())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    /** Values of attributes beyond those that are told apart. */
    long unlisted() {
        return unlisted;
    }

    SizeCounts sizes() {
        return sizes;
    }

    List<LargestItems.LargeItem> largest() {
        return largest;
    }

    /** Empty where the table has no sort key: every partition key has one item. */
    HeavyKeys partitions() {
        return partitions;
    }

    List<SegmentResult> segments() {
        return segments;
    }

    Metrics metrics() {
        return metrics;
    }

    /** How many times as many items as the mean the largest segment has. */
    double skew() {
        long most = segments.stream().mapToLong(SegmentResult::itemsCount).max().orElse(0);
        return sizes.items() == 0 ? 1 : (double) most * segments.size() / sizes.items();
    }

    /** The share of items that have an attribute. */
    double fill(AttributeCounts attribute) {
        return sizes.items() == 0 ? 0 : (double) attribute.items() / sizes.items();
    }

    /** The share of the bytes of all items that an attribute takes. */
    double weight(AttributeCounts attribute) {
        return sizes.bytes() == 0 ? 0 : (double) attribute.bytes() / sizes.bytes();
    }
}
