package io.github.jdynox.client;

import java.math.BigInteger;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The order in which segments are read: each once, and those read at the same time far apart, since neighbours are likely to
 * lie in one partition, which bears no more than 3,000 units a second. A walk around the circle of segments in strides of
 * the golden section spreads any number of successive ones evenly, and needs no memory for a million of them.
 *
 * @param total how many segments
 * @param start the first one
 * @param stride how far apart; has no factor in common with {@code total}
 */
record SegmentOrder(int total, int start, int stride) {

    private static final double GOLDEN_SECTION = 0.618_033_988_749_895;

    /** An order that starts anywhere: two processes that read one table do not read the same part of it. */
    static SegmentOrder of(int total) {
        int stride = Math.max(1, (int) (total * GOLDEN_SECTION));
        while (!BigInteger.valueOf(total).gcd(BigInteger.valueOf(stride)).equals(BigInteger.ONE)) {
            stride++;
        }
        return new SegmentOrder(total, ThreadLocalRandom.current().nextInt(total), stride);
    }

    /** The segment in place {@code index}, from 0. */
    int at(int index) {
        return (int) ((start + (long) index * stride) % total);
    }
}
