package io.github.jdynox.client;

/**
 * How many items there probably are, by a count of some segments chosen at random.
 *
 * @param count the best estimate of the total
 * @param low the lower end of the 95 % interval; never less than what was counted
 * @param high the upper end of the 95 % interval
 * @param segmentsRead how many segments were counted
 * @param totalSegments into how many the table was divided
 * @param metrics what it cost; its {@code itemsCount} is what was counted
 * @param savedRcu read capacity units that the other segments would have cost, by the same estimate
 */
public record SampledCount(
        long count, long low, long high, int segmentsRead, int totalSegments, Metrics metrics, double savedRcu) {}
