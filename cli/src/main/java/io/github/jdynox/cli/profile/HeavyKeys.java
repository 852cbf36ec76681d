package io.github.jdynox.cli.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The partition keys with most items, in bounded memory, after Misra and Gries: with more than {@value #COUNTERS} different
 * keys, small ones are dropped, and every count may be too low by what was dropped.
 */
final class HeavyKeys {

    private static final int COUNTERS = 2_000;

    private final Map<String, Long> counts = new HashMap<>();
    private long tooLow;

    /** A partition key and how many items have it. */
    record HeavyKey(String key, long items) {}

    void add(String key) {
        counts.merge(key, 1L, Long::sum);
        if (counts.size() > COUNTERS) {
            tooLow++;
            counts.values().removeIf(count -> count == 1);
            counts.replaceAll((name, count) -> count - 1);
        }
    }

    /** By how much the counts may be too low; 0 where they are exact. */
    long tooLow() {
        return tooLow;
    }

    /** How many keys are known by now. */
    int size() {
        return counts.size();
    }

    /** The keys with most items, these first. */
    List<HeavyKey> most(int limit) {
        List<HeavyKey> keys = new ArrayList<>();
        counts.forEach((key, items) -> keys.add(new HeavyKey(key, items)));
        keys.sort(Comparator.comparingLong(HeavyKey::items).reversed().thenComparing(HeavyKey::key));
        return List.copyOf(keys.subList(0, Math.min(limit, keys.size())));
    }
}
