package io.github.jdynox.cli.profile;

import java.util.ArrayList;
import java.util.List;

/** How many items have each size. An item has at most 400 KB, so that one counter for each size is little, and exact. */
final class SizeCounts {

    /** DynamoDB's bound on an item, and some room for how it is counted. */
    private static final int LARGEST = 512 * 1024;

    private static final int SMALLEST_BIN = 16;

    private final long[] counts = new long[LARGEST + 1];
    private long items;
    private long bytes;
    private int smallest = LARGEST;
    private int largest;

    /** A range of sizes, from {@code from} (inclusive) to {@code to} (exclusive) bytes. */
    record Bin(int from, int to, long items) {}

    void add(int size) {
        counts[Math.min(size, LARGEST)]++;
        items++;
        bytes += size;
        smallest = Math.min(smallest, size);
        largest = Math.max(largest, size);
    }

    long items() {
        return items;
    }

    long bytes() {
        return bytes;
    }

    int smallest() {
        return items == 0 ? 0 : smallest;
    }

    int largest() {
        return largest;
    }

    double mean() {
        return items == 0 ? 0 : (double) bytes / items;
    }

    /** The size that this share of the items, from 0 to 1, does not exceed. */
    int quantile(double share) {
        long rank = Math.max(1, (long) Math.ceil(share * items));
        long seen = 0;
        for (int size = 0; size <= LARGEST; size++) {
            seen += counts[size];
            if (seen >= rank) {
                return size;
            }
        }
        return largest;
    }

    /** Ranges from the smallest item to the largest: alike where sizes are, each twice the one before where they are not. */
    List<Bin> bins(int about) {
        if (items == 0) {
            return List.of();
        }
        return largest <= 8 * Math.max(smallest, SMALLEST_BIN) ? even(about) : doubling();
    }

    private List<Bin> even(int about) {
        int width = roundUp((largest - smallest + about) / about);
        List<Bin> bins = new ArrayList<>();
        for (int from = smallest / width * width; from <= largest; from += width) {
            bins.add(bin(from, from + width));
        }
        return bins;
    }

    /** To 1, 2 or 5 times a power of ten. */
    private static int roundUp(int width) {
        int unit = 1;
        while (true) {
            for (int step : new int[] {1, 2, 5}) {
                if (step * unit >= width) {
                    return step * unit;
                }
            }
            unit *= 10;
        }
    }

    private List<Bin> doubling() {
        List<Bin> bins = new ArrayList<>();
        int from = Math.max(SMALLEST_BIN, Integer.highestOneBit(smallest));
        if (smallest < from) {
            bins.add(bin(0, from));
        }
        for (; from <= largest; from *= 2) {
            bins.add(bin(from, from * 2));
        }
        return bins;
    }

    private Bin bin(int from, int to) {
        long within = 0;
        for (int size = from; size < Math.min(to, LARGEST + 1); size++) {
            within += counts[size];
        }
        return new Bin(from, to, within);
    }
}
