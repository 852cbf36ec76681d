package io.github.jdynox.memory.table;

import java.util.Arrays;

/** A stretch of rows in key order, with the first four bytes of each key beside them. */
final class Leaf {

    private static final int MOST = 128;
    private static final int FEWEST = 16;

    private Row[] rows;
    private int[] heads;
    private int count;

    Leaf() {
        this(new Row[FEWEST], new int[FEWEST], 0);
    }

    private Leaf(Row[] rows, int[] heads, int count) {
        this.rows = rows;
        this.heads = heads;
        this.count = count;
    }

    int count() {
        return count;
    }

    Row get(int at) {
        return rows[at];
    }

    void set(int at, Row row) {
        rows[at] = row;
    }

    boolean isFull() {
        return count == MOST;
    }

    int compareFirst(Row row) {
        return compare(0, row.head(), row);
    }

    /** Index of the row with that key, or {@code -(index it would have) - 1}. */
    int search(Row row) {
        int head = row.head();
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, head, row);
            if (order < 0) {
                low = middle + 1;
            } else if (order > 0) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -low - 1;
    }

    private int compare(int at, int head, Row row) {
        return heads[at] == head ? rows[at].compareTo(row) : Integer.compareUnsigned(heads[at], head);
    }

    void insert(int at, Row row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, Math.min(MOST, count + count / 2));
            heads = Arrays.copyOf(heads, rows.length);
        }
        System.arraycopy(rows, at, rows, at + 1, count - at);
        System.arraycopy(heads, at, heads, at + 1, count - at);
        rows[at] = row;
        heads[at] = row.head();
        count++;
    }

    void remove(int at) {
        count--;
        System.arraycopy(rows, at + 1, rows, at, count - at);
        System.arraycopy(heads, at + 1, heads, at, count - at);
        Arrays.fill(rows, count, count + 1, null);
    }

    /** Gives up the upper half. */
    Leaf split() {
        int middle = count / 2;
        Leaf upper = new Leaf(
                Arrays.copyOfRange(rows, middle, count), Arrays.copyOfRange(heads, middle, count), count - middle);
        rows = Arrays.copyOf(rows, middle + FEWEST);
        heads = Arrays.copyOf(heads, middle + FEWEST);
        Arrays.fill(rows, middle, rows.length, null);
        count = middle;
        return upper;
    }
}
