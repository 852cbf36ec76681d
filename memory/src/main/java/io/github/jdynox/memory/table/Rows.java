package io.github.jdynox.memory.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows in key order. A page costs as much as the rows in it, however large the whole.
 *
 * <p>The rows lie in leaves of up to 128, each with the first four bytes of the keys beside them: a search then reads a
 * few small arrays, where a tree of nodes would visit as many scattered objects as the logarithm says, and a row costs
 * some ten bytes of order, where it would cost forty. Not safe for use by many threads; the table's lock guards it.
 */
final class Rows {

    private static final long PAGE_SIZE = 1024 * 1024;

    private Leaf[] leaves = {new Leaf()};
    private int leafCount = 1;

    @Nullable
    Row find(byte[] key) {
        Row place = Row.place(key);
        Leaf leaf = leaves[leafOf(place)];
        int at = leaf.search(place);
        return at >= 0 ? leaf.get(at) : null;
    }

    void put(Row row) {
        int leafAt = leafOf(row);
        Leaf leaf = leaves[leafAt];
        int at = leaf.search(row);
        if (at >= 0) {
            leaf.set(at, row);
            return;
        }
        leaf.insert(-at - 1, row);
        if (leaf.isFull()) {
            insertLeaf(leafAt + 1, leaf.split());
        }
    }

    void remove(Row row) {
        int leafAt = leafOf(row);
        Leaf leaf = leaves[leafAt];
        int at = leaf.search(row);
        if (at >= 0) {
            leaf.remove(at);
            if (leaf.count() == 0 && leafCount > 1) {
                leafCount--;
                System.arraycopy(leaves, leafAt + 1, leaves, leafAt, leafCount - leafAt);
            }
        }
    }

    void forEach(Consumer<Row> action) {
        for (int leaf = 0; leaf < leafCount; leaf++) {
            for (int at = 0; at < leaves[leaf].count(); at++) {
                action.accept(leaves[leaf].get(at));
            }
        }
    }

    /** Reads until the range is exhausted, {@code limit} rows are read (0 for any number) or their sizes reach 1 MB. */
    Page read(KeyRange range, boolean forward, int limit) {
        if (range.isEmpty()) {
            return new Page(List.of(), null, 0);
        }
        Place from = place(range.from());
        Place to = range.to() == null ? new Place(leafCount - 1, leaves[leafCount - 1].count()) : place(range.to());
        return forward ? ascending(from, to, limit) : descending(from, to, limit);
    }

    /** A place between rows: before the row at {@code at} of a leaf. */
    private record Place(int leaf, int at) {}

    private Place place(byte[] key) {
        Row place = Row.place(key);
        int leaf = leafOf(place);
        int at = leaves[leaf].search(place);
        return new Place(leaf, at >= 0 ? at : -at - 1);
    }

    private Page ascending(Place from, Place to, int limit) {
        List<Row> page = new ArrayList<>();
        long size = 0;
        for (int leaf = from.leaf(); leaf <= to.leaf(); leaf++) {
            int end = leaf == to.leaf() ? to.at() : leaves[leaf].count();
            for (int at = leaf == from.leaf() ? from.at() : 0; at < end; at++) {
                Row row = leaves[leaf].get(at);
                page.add(row);
                size += row.size();
                if (page.size() == limit || size >= PAGE_SIZE) {
                    return new Page(page, row, size);
                }
            }
        }
        return new Page(page, null, size);
    }

    private Page descending(Place from, Place to, int limit) {
        List<Row> page = new ArrayList<>();
        long size = 0;
        for (int leaf = to.leaf(); leaf >= from.leaf(); leaf--) {
            int first = leaf == from.leaf() ? from.at() : 0;
            for (int at = (leaf == to.leaf() ? to.at() : leaves[leaf].count()) - 1; at >= first; at--) {
                Row row = leaves[leaf].get(at);
                page.add(row);
                size += row.size();
                if (page.size() == limit || size >= PAGE_SIZE) {
                    return new Page(page, row, size);
                }
            }
        }
        return new Page(page, null, size);
    }

    /** The last leaf that begins at or before the row, the first where none does. */
    private int leafOf(Row row) {
        int low = 1;
        int high = leafCount - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (leaves[middle].compareFirst(row) <= 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return low - 1;
    }

    private void insertLeaf(int at, Leaf leaf) {
        if (leafCount == leaves.length) {
            leaves = Arrays.copyOf(leaves, 2 * leafCount);
        }
        System.arraycopy(leaves, at, leaves, at + 1, leafCount - at);
        leaves[at] = leaf;
        leafCount++;
    }
}
