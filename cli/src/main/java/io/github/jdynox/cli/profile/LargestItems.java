package io.github.jdynox.cli.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Supplier;

/** The largest items of a table, by their keys. */
final class LargestItems {

    private static final int KEPT = 10;

    private final PriorityQueue<LargeItem> items =
            new PriorityQueue<>(Comparator.comparingInt(LargeItem::size).thenComparing(LargeItem::key));

    /** An item's key, as DynamoDB's JSON, and its size in bytes. */
    record LargeItem(String key, int size) {}

    void add(int size, Supplier<String> key) {
        LargeItem smallest = items.peek();
        if (items.size() == KEPT && smallest != null && smallest.size() >= size) {
            return;
        }
        items.add(new LargeItem(key.get(), size));
        if (items.size() > KEPT) {
            items.remove();
        }
    }

    /** These items, the largest first. */
    List<LargeItem> list() {
        List<LargeItem> list = new ArrayList<>(items);
        list.sort(Comparator.comparingInt(LargeItem::size).reversed().thenComparing(LargeItem::key));
        return list;
    }
}
