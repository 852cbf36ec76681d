package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/**
 * Reckons what a scan would cost from DynamoDB's count and a few pages from places chosen at random, or from all of a table
 * that fits in one page.
 */
final class EstimateRun<T> {

    /** Pages to read at once, each of another segment; small ones, so that an estimate costs about 100 units at the most. */
    private static final int PAGES = 8;

    private static final int PAGE_ITEMS = 200;

    /** So many segments are there to choose from, unless they would have too few items each. */
    private static final int MOST_SEGMENTS = 1_000;

    /** What DynamoDB reads at the most for one page. */
    private static final long PAGE_BYTES = 1 << 20;

    /** Bytes that a unit reads consistently; otherwise twice as many. */
    private static final double UNIT = 4096;

    private final ReadPlan plan;
    private final PageSource<T> pages;
    private final Meter meter;
    private final MatchSample sample = new MatchSample();
    private double units;

    EstimateRun(ReadPlan plan, PageSource<T> pages, Meter meter) {
        this.plan = plan;
        this.pages = pages;
        this.meter = meter;
    }

    CompletableFuture<ReadEstimate> run(TableDescription table, RandomGenerator random) {
        long items = plan.target.itemCount(table);
        if (items > PAGES * PAGE_ITEMS || plan.target.sizeBytes(table) > PAGE_BYTES) {
            return sampled(table, random);
        }
        return Futures.then(
                pages.request(whole(), null, PAGES * PAGE_ITEMS),
                page -> add(page) ? CompletableFuture.completedFuture(exact()) : grown(table, items, random));
    }

    private ReadPlan whole() {
        return plan.with(p -> {
            p.autoSegments = false;
            p.segment = -1;
            p.totalSegments = 0;
        });
    }

    /** There is more than DynamoDB has counted. */
    private CompletableFuture<ReadEstimate> grown(TableDescription table, long items, RandomGenerator random) {
        if (items == 0) {
            throw uncounted();
        }
        return sampled(table, random);
    }

    private CompletableFuture<ReadEstimate> sampled(TableDescription table, RandomGenerator random) {
        return sampled(table, segments(plan.target.itemCount(table)), random);
    }

    /** Of a table with few partition keys most small segments are empty: then larger ones are looked at too. */
    private CompletableFuture<ReadEstimate> sampled(TableDescription table, int segments, RandomGenerator random) {
        return Futures.then(
                round(segments, random),
                nothing -> segments == PAGES || enough()
                        ? CompletableFuture.completedFuture(reckon(table))
                        : sampled(table, Math.max(PAGES, segments / PAGES), random));
    }

    private CompletableFuture<Void> round(int segments, RandomGenerator random) {
        int start = random.nextInt(segments);
        List<CompletableFuture<Boolean>> sampled = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            int segment = (int) ((start + (long) i * segments / PAGES) % segments);
            sampled.add(Futures.map(pages.request(plan.ofSegment(segment, segments), null, PAGE_ITEMS), this::add));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(sampled.toArray(new CompletableFuture<?>[0]));
        Futures.onCancel(all, () -> sampled.forEach(page -> page.cancel(true)));
        return all;
    }

    private synchronized boolean enough() {
        return sample.scanned() >= PAGES * PAGE_ITEMS / 4;
    }

    private static int segments(long items) {
        return (int) Math.max(PAGES, Math.min(items / PAGE_ITEMS, MOST_SEGMENTS));
    }

    /** Whether it is the last of what it is of. */
    private synchronized boolean add(WirePage<T> page) {
        sample.add(page.scannedCount, page.count);
        units += page.capacityUnits;
        page.close();
        return page.isLast();
    }

    private synchronized ReadEstimate exact() {
        long matched = sample.matched();
        return new ReadEstimate(
                sample.scanned(), matched, matched, matched, units, sample.pages(), meter.metrics(matched));
    }

    private synchronized ReadEstimate reckon(TableDescription table) {
        long items = plan.target.itemCount(table);
        MatchSample.Interval passing =
                plan.filter == null ? new MatchSample.Interval(items, items, items) : sample.of(items);
        return new ReadEstimate(
                items,
                passing.likely(),
                passing.low(),
                passing.high(),
                units(table, items),
                sample.pages(),
                meter.metrics(sample.matched()));
    }

    /** By the table's size where DynamoDB knows it: small pages cost more than their share of a large one. */
    private double units(TableDescription table, long items) {
        if (plan.target.index() == null && table.sizeBytes() > 0) {
            return table.sizeBytes() / UNIT / (plan.consistentRead ? 1 : 2);
        }
        return sample.scanned() == 0 ? 0 : units / sample.scanned() * items;
    }

    private DynoxException uncounted() {
        return new DynoxException(
                "Expected DynamoDB to know how many items " + plan.target.described()
                        + " has but it has not counted them yet; it does about every six hours.",
                plan.target.described(),
                plan.operation.wireName(),
                null,
                null);
    }
}
