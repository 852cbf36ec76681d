package io.github.jdynox.client;

import org.jspecify.annotations.Nullable;

/**
 * What the pages of one run have cost, over all segments: from it comes what the next one may cost, and how many items it
 * may read. Safe for use by many threads.
 */
final class PageCosts {

    /** DynamoDB reads at most 1 MB a page; a unit reads 4 KB consistently, or 8 KB. */
    private static final double LARGEST_PAGE = 128;

    /** What an item costs before any was read: 16 KB, eight times what is usual, so that the first page is not too large. */
    private static final double UNKNOWN_ITEM = 2;

    /** The part of a second's budget that a page may cost. */
    private static final double FRACTION = 0.1;

    /** The same at the most, where smaller pages leave the budget unused: one reader, and an answer takes longer than that. */
    private static final double LARGEST_FRACTION = 0.25;

    /** Pages that cost less than this spend too much on rounding; a budget must allow two of them a second. */
    private static final double SMALLEST_PAGE = 5;

    /** The weight of the last page among those before it. */
    private static final double WEIGHT = 0.2;

    private final double largestPage;
    private final int pageSize;
    private double fraction = FRACTION;
    private double perItem = UNKNOWN_ITEM;
    private boolean known;
    private double firstPage = Double.NaN;

    PageCosts(ReadPlan plan) {
        this.largestPage = plan.consistentRead ? 2 * LARGEST_PAGE : LARGEST_PAGE;
        this.pageSize = plan.pageSize;
    }

    /** What a page cost that read so many items. */
    record Page(double units, long items) {}

    /**
     * How many items to ask for, and what that is thought to cost.
     *
     * @param limit items; 0 for as many as fill a page
     */
    record Order(int limit, double units) {}

    /**
     * The next page of a segment, within a budget.
     *
     * @param wanted how many items are wanted at the most; 0 for no bound
     * @param last the page before it; null at the beginning of a segment
     */
    synchronized Order next(double rate, int wanted, @Nullable Page last) {
        double item = last == null || last.items == 0 ? perItem : last.units / last.items;
        double target = Math.max(rate * fraction, Math.min(SMALLEST_PAGE, rate / 2));
        int limit = pageSize > 0 ? pageSize : atMost(wanted, target, item);
        double units = limit == 0 ? largestPage : Math.min(limit * item, largestPage);
        return new Order(limit, last == null && !Double.isNaN(firstPage) ? Math.min(units, firstPage) : units);
    }

    private int atMost(int wanted, double target, double item) {
        if (target >= largestPage && known) {
            return wanted;
        }
        int affordable = (int) Math.max(1, Math.min(target / item, 1 << 20));
        return wanted == 0 ? affordable : Math.min(wanted, affordable);
    }

    /** A page came. */
    synchronized void add(Page page, boolean first) {
        if (first) {
            firstPage = Double.isNaN(firstPage) ? page.units : mean(firstPage, page.units);
        }
        if (page.items > 0 && page.units > 0) {
            double item = page.units / page.items;
            perItem = known ? mean(perItem, item) : item;
            known = true;
        }
    }

    private static double mean(double before, double now) {
        return before + (now - before) * WEIGHT;
    }

    /** Pages grow while the budget is not used up, and shrink back when it is. */
    synchronized void budgetUnused(boolean unused) {
        fraction = unused ? Math.min(fraction * 1.25, LARGEST_FRACTION) : Math.max(fraction * 0.95, FRACTION);
    }
}
