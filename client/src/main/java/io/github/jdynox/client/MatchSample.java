package io.github.jdynox.client;

import java.util.ArrayList;
import java.util.List;

/**
 * How many of the items of a few pages a filter let through, and between which numbers those of the whole table lie, with
 * 95 %. Items of a page may be like each other, which makes a page worth fewer items than it has: how much so is told by how
 * unlike the pages are. Not safe for use by many threads.
 */
final class MatchSample {

    /** The 97.5 % quantile of Student's t for eight pages: an estimate has as many, or a few more. */
    private static final double QUANTILE = 2.365;

    /** Where nothing was found in n items, there is less than 3 in n, with 95 %. */
    private static final double RULE_OF_THREE = 3;

    private final List<Page> pages = new ArrayList<>();

    private record Page(long scanned, long matched) {}

    /** What is likely, and the bounds of what is probable. */
    record Interval(long likely, long low, long high) {}

    void add(long scanned, long matched) {
        pages.add(new Page(scanned, matched));
    }

    int pages() {
        return pages.size();
    }

    long scanned() {
        return pages.stream().mapToLong(Page::scanned).sum();
    }

    long matched() {
        return pages.stream().mapToLong(Page::matched).sum();
    }

    /** What is to be expected of so many items. */
    Interval of(long items) {
        double scanned = scanned();
        long matched = matched();
        if (scanned == 0) {
            return new Interval(0, 0, items);
        }
        if (matched == 0) {
            return new Interval(0, 0, Math.min(items, (long) Math.ceil(items * RULE_OF_THREE / scanned)));
        }
        double share = matched / scanned;
        double worth = scanned / likeness(share);
        // Wilson's interval: it holds near 0 and 1 too.
        double squared = QUANTILE * QUANTILE / worth;
        double middle = (share + squared / 2) / (1 + squared);
        double reach = QUANTILE * Math.sqrt(share * (1 - share) / worth + squared / worth / 4) / (1 + squared);
        long low = Math.max(Math.min(matched, items), Math.round((middle - reach) * items));
        long high = Math.min(items, Math.round((middle + reach) * items));
        return new Interval(Math.round(share * items), low, Math.max(low, high));
    }

    /** How many times further apart the pages are than pages of mixed items would be; at least 1. */
    private double likeness(double share) {
        double chance = scanned() * share * (1 - share);
        if (chance == 0 || pages.size() < 2) {
            return 1;
        }
        double squares = pages.stream()
                .mapToDouble(page -> Math.pow(page.matched() - share * page.scanned(), 2))
                .sum();
        return Math.max(1, squares * pages.size() / (pages.size() - 1) / chance);
    }
}
