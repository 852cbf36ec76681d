package io.github.jdynox.cli;

import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.client.Progress;
import io.github.jdynox.client.Progress.SegmentProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How far a read is, in words and signs. */
final class ProgressText {

    private static final String LEVELS = "▁▂▃▄▅▆▇█";
    private static final int MOST_SEGMENTS = 16;

    private ProgressText() {}

    /** One line, such as {@code 46 %, 62,000 scanned, 12,000 items, 783 RCU, 3 of 8 segments done, about 4 s left}. */
    static String of(Progress progress) {
        List<String> parts = new ArrayList<>();
        progress.share().ifPresent(share -> parts.add(String.format(Locale.ROOT, "%.0f %%", share * 100)));
        parts.add(Figures.count(progress.metrics().scannedCount()) + " scanned");
        parts.add(Figures.count(progress.metrics().itemsCount(), "item"));
        parts.add(Figures.units(progress.metrics().consumedRcu()) + " RCU");
        parts.add(Figures.count(Math.round(progress.itemsPerSecond())) + " a second");
        if (progress.totalSegments() > 1) {
            parts.add(progress.segmentsDone() + " of " + Figures.count(progress.totalSegments()) + " segments done");
        }
        parts.add(progress.timeLeft()
                .map(left -> "about " + Figures.duration(left.toSeconds() * 1_000.0) + " left")
                .orElse("time left unknown"));
        return String.join(", ", parts);
    }

    /** Behind a bar: cost, and one small column for each segment under way: {@code 783 RCU ▆▃▁ 3/8}. */
    static String beside(Progress progress) {
        String cost = Figures.units(progress.metrics().consumedRcu()) + " RCU";
        return progress.totalSegments() <= 1
                ? cost
                : cost + " " + columns(progress.underWay()) + " " + progress.segmentsDone() + "/"
                        + progress.totalSegments();
    }

    private static String columns(List<SegmentProgress> segments) {
        StringBuilder columns = new StringBuilder();
        segments.stream()
                .limit(MOST_SEGMENTS)
                .forEach(segment -> columns.append(
                        segment.share().isPresent() ? level(segment.share().getAsDouble()) : '·'));
        return segments.size() > MOST_SEGMENTS ? columns.append('…').toString() : columns.toString();
    }

    private static char level(double share) {
        return LEVELS.charAt((int) Math.max(0, Math.min(LEVELS.length() - 1.0, share * LEVELS.length())));
    }
}
