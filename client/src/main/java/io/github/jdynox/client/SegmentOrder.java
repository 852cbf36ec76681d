package io.github.jdynox.client;

import java.util.concurrent.ThreadLocalRandom;

/**
 * The order in which segments are read: each once, and those read at the same time far apart, since neighbours are likely to
 * lie in one partition, which bears no more than 3,000 units a second. A walk around the circle of segments in strides of
 * about the golden section spreads successive ones evenly, and needs no memory for a million of them.
 *
 * @param total how many segments
 * @param start the first one
 * @param stride how far apart; has no factor in common with {@code total}
 */
record SegmentOrder(int total, int start, int stride) {

    private static final double GOLDEN_SECTION = 0.618_033_988_749_895;

    /** How many successive segments are kept apart. */
    private static final int TOGETHER = 16;

    /** How far from the golden section a stride is looked for: whole numbers may be unlucky. */
    private static final int AROUND = 16;

    /** An order that starts anywhere: two processes that read one table do not read the same part of it. */
    static SegmentOrder of(int total) {
        int golden = (int) (total * GOLDEN_SECTION);
        int best = 1;
        for (int stride = Math.max(1, golden - AROUND); stride < Math.min(total, golden + AROUND); stride++) {
            if (commonFactor(total, stride) == 1 && closest(total, stride) > closest(total, best)) {
                best = stride;
            }
        }
        return new SegmentOrder(total, ThreadLocalRandom.current().nextInt(total), best);
    }

    private static int commonFactor(int a, int b) {
        return b == 0 ? a : commonFactor(b, a % b);
    }

    /** How near to each other two of the segments read together are. */
    private static long closest(int total, int stride) {
        long closest = total;
        for (long i = 1; i < Math.min(TOGETHER, total); i++) {
            long apart = i * stride % total;
            closest = Math.min(closest, Math.min(apart, total - apart));
        }
        return closest;
    }

    /** The segment in place {@code index}, from 0. */
    int at(int index) {
        return (int) ((start + (long) index * stride) % total);
    }
}
