package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/** Reads a few pages from places chosen at random, and reckons from them and DynamoDB's count what a scan would cost. */
final class EstimateRun<T> {

    /** Pages to read, each of another segment; small ones, so that an estimate costs about 100 units at the most. */
    private static final int PAGES = 8;

    private static final int PAGE_ITEMS = 200;

    /** So many segments are there to choose from, unless they would have too few items each. */
    private static final int MOST_SEGMENTS = 1_000;

    /** Bytes that a unit reads consistently; otherwise twice as many. */
    private static final double UNIT = 4096;

    private final ReadPlan plan;
    private final PageSource<T> pages;
    private final Meter meter;
    private int read;
    private long scanned;
    private long matched;
    private double units;

    /** Whether every page sampled was the whole of its segment. */
    private boolean whole = true;

    EstimateRun(ReadPlan plan, PageSource<T> pages, Meter meter) {
        this.plan = plan;
        this.pages = pages;
        this.meter = meter;
    }

    CompletableFuture<ReadEstimate> run(TableDescription table, RandomGenerator random) {
        int segments = segments(plan.target.itemCount(table));
        int start = random.nextInt(segments);
        List<CompletableFuture<Boolean>> sampled = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            int segment = (start + i * (segments / PAGES)) % segments;
            sampled.add(Futures.map(pages.request(plan.ofSegment(segment, segments), null, PAGE_ITEMS), this::add));
        }
        CompletableFuture<Void> all = CompletableFuture.allOf(sampled.toArray(new CompletableFuture<?>[0]));
        CompletableFuture<ReadEstimate> result = Futures.map(all, nothing -> reckon(table, segments));
        Futures.onCancel(result, () -> sampled.forEach(page -> page.cancel(true)));
        return result;
    }

    private static int segments(long items) {
        return (int) Math.max(PAGES, Math.min(items / PAGE_ITEMS, MOST_SEGMENTS));
    }

    private synchronized boolean add(WirePage<T> page) {
        read++;
        scanned += page.scannedCount;
        matched += page.count;
        units += page.capacityUnits;
        whole &= page.isLast();
        page.close();
        return true;
    }

    private synchronized ReadEstimate reckon(TableDescription table, int segments) {
        long known = plan.target.itemCount(table);
        long items = known > 0 ? known : extrapolated(segments);
        long passing = scanned == 0 ? 0 : Math.round((double) items * matched / scanned);
        return new ReadEstimate(items, passing, units(table, items), read, meter.metrics(matched));
    }

    /** By the table's size where DynamoDB knows it: small pages cost more than their share of a large one. */
    private double units(TableDescription table, long items) {
        if (plan.target.index() == null && table.sizeBytes() > 0) {
            return table.sizeBytes() / UNIT / (plan.consistentRead ? 1 : 2);
        }
        return scanned == 0 ? 0 : units / scanned * items;
    }

    /** DynamoDB has not counted the table yet: what the segments read have stands for the others. */
    private long extrapolated(int segments) {
        if (!whole) {
            throw new DynoxException(
                    "Expected DynamoDB to know how many items " + plan.target.described()
                            + " has but it has not counted them yet; it does about every six hours.",
                    plan.target.described(),
                    plan.operation.wireName(),
                    null,
                    null);
        }
        return scanned * segments / PAGES;
    }
}
