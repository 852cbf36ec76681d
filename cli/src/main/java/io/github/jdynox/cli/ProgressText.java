package io.github.jdynox.cli;

import io.github.jdynox.cli.output.BarText;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.Progress;
import java.util.ArrayList;
import java.util.List;

/** How far a read is, in words. */
final class ProgressText {

    /** Less than this tells nothing of what the whole will cost. */
    private static final double LEAST_SHARE = 0.02;

    private ProgressText() {}

    /** One line, such as {@code 46 %, 62,000 scanned, 12,000 items, 783 of ~1,700 RCU, ..., about 4 s left}. */
    static String of(Progress progress) {
        List<String> parts = new ArrayList<>();
        progress.share().ifPresent(share -> parts.add(BarText.percent(share).strip()));
        parts.add(counts(progress));
        if (progress.totalSegments() > 1) {
            parts.add(segments(progress));
        }
        parts.add(timeLeft(progress));
        return String.join(", ", parts);
    }

    /** What was read, and what it cost. */
    static String counts(Progress progress) {
        List<String> parts = new ArrayList<>();
        parts.add(Figures.count(progress.metrics().scannedCount()) + " scanned");
        parts.add(Figures.count(progress.metrics().itemsCount(), "item"));
        parts.add(cost(progress));
        parts.add(Figures.count(Math.round(progress.itemsPerSecond())) + " a second");
        if (progress.metrics().throttles() > 0) {
            parts.add(Figures.count(progress.metrics().throttles(), "throttle"));
        }
        return String.join(", ", parts);
    }

    private static String cost(Progress progress) {
        double rcu = progress.metrics().consumedRcu();
        double share = progress.share().orElse(0);
        boolean known = rcu > 0 && share >= LEAST_SHARE && share < 1;
        return Figures.units(rcu) + (known ? " of ~" + Figures.count(Math.round(rcu / share)) : "") + " RCU";
    }

    static String segments(Progress progress) {
        return Figures.count(progress.segmentsDone()) + " of " + Figures.count(progress.totalSegments())
                + " segments done"
                + (progress.underWay().isEmpty()
                        ? ""
                        : ", " + Figures.count(progress.underWay().size()) + " under way");
    }

    static String timeLeft(Progress progress) {
        return progress.timeLeft()
                .map(left -> "about " + Figures.about(left) + " left")
                .orElse("time left unknown");
    }
}
