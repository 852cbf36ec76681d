package io.github.jdynox.client;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a read under way gets on.
 *
 * @param metrics what it has cost, handed over and scanned in this run
 * @param pages answers that came
 * @param bytes length of these answers, as DynamoDB's JSON
 * @param elapsed since the run began
 * @param itemsPerSecond items scanned a second, lately
 * @param share how much of the whole is done, from 0 to 1, by the number of items that DynamoDB last counted (about every six
 *     hours) or else by the segments that are done; empty where neither tells
 * @param timeLeft how long the rest takes at the rate of late; empty where it is unknown
 * @param totalSegments into how many segments the table is divided; 1 where it is read as a whole
 * @param segmentsDone how many of them are read to their end
 * @param underWay the segments that have begun and are not done, in their order
 */
public record Progress(
        Metrics metrics,
        long pages,
        long bytes,
        Duration elapsed,
        double itemsPerSecond,
        OptionalDouble share,
        Optional<Duration> timeLeft,
        int totalSegments,
        int segmentsDone,
        List<SegmentProgress> underWay) {

    public Progress {
        underWay = List.copyOf(underWay);
    }

    /**
     * How one segment gets on.
     *
     * @param segment its number, from 0
     * @param scannedCount items of it that DynamoDB read
     * @param share how much of it is done, from 0 to 1, if all segments are of one size; empty where it is unknown
     */
    public record SegmentProgress(int segment, long scannedCount, OptionalDouble share) {}
}
