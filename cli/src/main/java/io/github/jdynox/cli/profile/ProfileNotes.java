package io.github.jdynox.cli.profile;

import io.github.jdynox.cli.output.Bytes;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.SegmentResult;
import java.util.Locale;

/** Sentences that say what the tables of a profile mean. */
final class ProfileNotes {

    private ProfileNotes() {}

    static String skew(Profile profile) {
        if (!profile.segments().stream().allMatch(SegmentResult::exhausted)) {
            return "Only a part of the table was read: how evenly the items lie is not known.";
        }
        int segments = profile.segments().size();
        return segments < 2
                ? "One segment has it all; --segments N shows how evenly the items lie."
                : String.format(
                        Locale.ROOT,
                        "The largest of %d segments has %.2f times the mean: 1 is even, %d is all items in one.",
                        segments,
                        profile.skew(),
                        segments);
    }

    static String tooLow(HeavyKeys keys) {
        return "There are many partition keys: each count may be too low, by up to " + Figures.count(keys.tooLow())
                + ".";
    }

    static String sizes(SizeCounts sizes) {
        return "Half of the items have at most " + Bytes.of(sizes.quantile(0.5)) + ", 99 of 100 at most "
                + Bytes.of(sizes.quantile(0.99)) + ". Sizes are counted as DynamoDB bills them.";
    }
}
