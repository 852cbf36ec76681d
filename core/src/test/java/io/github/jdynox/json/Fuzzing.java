package io.github.jdynox.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

/** Runs a case for many seeds: {@code -Djdynox.fuzz.mutations} of them, from {@code -Djdynox.fuzz.seed} on. */
final class Fuzzing {

    static final int MUTATIONS = Integer.getInteger("jdynox.fuzz.mutations", 20_000);
    static final long SEED = seed();

    private static final int BATCH = 1000;

    /** The first numbers of Randoms whose seeds are neighbours are much alike. */
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** A hundred times what a batch takes; one that hangs takes longer. */
    private static final long MOST_NANOS = 20_000_000_000L;

    private Fuzzing() {}

    interface Case {

        /** Whether this one counts; fails when it should. */
        boolean holds(Random random, long seed);
    }

    private static long seed() {
        long given = Long.getLong("jdynox.fuzz.seed", 20261122);
        long seed = given == 0 ? System.nanoTime() : given;
        System.out.println("jdynox.fuzz.seed=" + seed + ", " + MUTATIONS + " mutations");
        return seed;
    }

    /** Of so many seeds, those whose case counts. Fails when a batch of them takes far too much time of the processor. */
    static int count(int seeds, Case each) {
        int[] count = new int[1];
        for (int from = 0; from < seeds; from += BATCH) {
            long first = SEED + from;
            long end = SEED + Math.min(seeds, from + BATCH);
            long nanos = Cost.nanos(() -> {
                for (long seed = first; seed < end; seed++) {
                    count[0] += each.holds(new Random(seed * SPREAD), seed) ? 1 : 0;
                }
            });
            assertThat(nanos).as("time of the seeds from %d on", first).isLessThan(MOST_NANOS);
        }
        return count[0];
    }
}
