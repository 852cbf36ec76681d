package io.github.jdynox.client;

import java.time.Duration;

/**
 * What a scan would probably cost, without running it: an estimate, from what DynamoDB last counted (about every six hours)
 * and a few pages read now; of a table that fits in one page, from that page, which is no estimate any more. Where items are
 * unlike each other, or have come since, it is off: pages begin where partitions begin, so that of a table with few
 * partitions the interval, too, can miss.
 *
 * @param scannedCount items that it would read
 * @param itemsCount items that it would hand over: fewer, where there is a filter
 * @param itemsLow the least that number probably is, with 95 %; not fewer than were seen
 * @param itemsHigh the most that number probably is, with 95 %. Where no item that was sampled passed the filter, all that is
 *     known is that fewer than this do, unless they lie together
 * @param consumedRcu read capacity units that it would consume
 * @param pagesSampled how many pages were read to find out
 * @param metrics what this estimate cost
 */
public record ReadEstimate(
        long scannedCount,
        long itemsCount,
        long itemsLow,
        long itemsHigh,
        double consumedRcu,
        int pagesSampled,
        Metrics metrics) {

    /**
     * What that costs on demand, in the currency of the price.
     *
     * @param pricePerMillion what a million read request units cost in the region; AWS's price list says
     */
    public double price(double pricePerMillion) {
        return consumedRcu / 1e6 * pricePerMillion;
    }

    /** How long it takes with so many read capacity units a second, if they alone are the limit. */
    public Duration duration(double unitsPerSecond) {
        if (!(unitsPerSecond > 0)) {
            throw new IllegalArgumentException(
                    "Expected more than 0 capacity units a second but was " + unitsPerSecond + ".");
        }
        return Duration.ofMillis((long) Math.ceil(consumedRcu / unitsPerSecond * 1000));
    }
}
