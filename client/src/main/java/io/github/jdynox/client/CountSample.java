package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/**
 * Counts some segments, chosen at random, and reckons from them how many items there are in all: cluster sampling without
 * replacement. Segments are parts of a hash, so their counts are independent of what is in the items; where one partition
 * holds a large part of the table they are not alike, and the interval gets wide.
 */
final class CountSample {

    /** Fewer segments give no interval worth the name: the mean of this many is normal enough. */
    static final int FEWEST = 30;

    /** Read where nobody says into how many segments the table is divided: more make the interval narrower at small cost. */
    private static final int USUAL = 100;

    /** Fewer segments than this with something in them tell nothing about the spread. */
    private static final int FEWEST_WITH_ITEMS = 5;

    private final ReadPlan plan;
    private final BitSet chosen;
    private final int total;

    /** A sample of a plan; IllegalArgumentException where it would be too small to be honest. */
    CountSample(ReadPlan plan, double share, RandomGenerator random) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException(
                    "Expected a share between 0 and 1 to sample but was " + share + "; count() reads the whole.");
        }
        if (plan.limit > 0
                || plan.resume != null
                || plan.startFrom != null
                || plan.totalSegments > 0 && plan.segment >= 0) {
            throw new IllegalArgumentException(
                    "Expected a scan of the whole to sample but found one of a part; leave out"
                            + " limit, segment, startFrom and resume.");
        }
        this.plan = plan;
        this.total = plan.totalSegments > 0
                ? plan.totalSegments
                : (int) Math.min(Math.ceil(USUAL / share), ReadChecks.MAX_SEGMENTS);
        int wanted = (int) Math.round(total * share);
        if (wanted < FEWEST) {
            throw new IllegalArgumentException("Expected a sample of at least " + FEWEST + " segments but " + share
                    + " of " + total + " is " + wanted + "; sample a larger share"
                    + (total < ReadChecks.MAX_SEGMENTS ? ", or use segments(..) to divide the table into more." : "."));
        }
        this.chosen = choose(wanted, random);
    }

    private BitSet choose(int wanted, RandomGenerator random) {
        BitSet picked = new BitSet(total);
        random.ints(0, total).distinct().limit(wanted).forEach(picked::set);
        return picked;
    }

    /** The plan of the count: all other segments are taken as done. */
    ReadPlan plan() {
        ReadPlan divided = plan.with(p -> {
            p.autoSegments = false;
            p.totalSegments = total;
            p.segment = -1;
        });
        BitSet others = (BitSet) chosen.clone();
        others.flip(0, total);
        ReadScope scope = ReadScope.of(divided, total);
        Checkpoint sample = new Checkpoint(scope, others, Collections.emptySortedMap(), 0, 0);
        return divided.with(p -> p.resume = sample);
    }

    CompletableFuture<SampledCount> of(CompletableFuture<CountResult> count) {
        return Futures.map(count, this::reckon);
    }

    private SampledCount reckon(CountResult found) {
        List<SegmentResult> sample = found.segments().stream()
                .filter(segment -> chosen.get(segment.segment()))
                .toList();
        int size = sample.size();
        long withItems =
                sample.stream().filter(segment -> segment.itemsCount() > 0).count();
        if (withItems < FEWEST_WITH_ITEMS) {
            throw new DynoxException(
                    "Expected items in at least " + FEWEST_WITH_ITEMS + " of the " + size
                            + " segments sampled but found "
                            + found.count() + " in " + withItems
                            + ", too few to tell how many there are; sample a larger share, or count the whole.",
                    plan.target.described(),
                    plan.operation.wireName(),
                    null,
                    null);
        }
        double mean = (double) found.count() / size;
        double squares = sample.stream()
                .mapToDouble(segment -> Math.pow(segment.itemsCount() - mean, 2))
                .sum();
        double deviation = Math.sqrt(squares / (size - 1) / size * (1 - (double) size / total)) * total;
        double estimate = mean * total;
        double reach = student(size - 1) * deviation;
        return new SampledCount(
                Math.round(estimate),
                Math.max(found.count(), Math.round(estimate - reach)),
                Math.round(estimate + reach),
                size,
                total,
                found.metrics(),
                found.metrics().consumedRcu() / size * (total - size));
    }

    /** The 97.5 % quantile of Student's t, by the first terms of its expansion: off by less than 0.001 from 29 degrees on. */
    private static double student(int degrees) {
        return 1.959964 + 2.372271 / degrees + 2.822499 / Math.pow(degrees, 2);
    }
}
