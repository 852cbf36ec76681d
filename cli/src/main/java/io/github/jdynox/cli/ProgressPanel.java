package io.github.jdynox.cli;

import io.github.jdynox.cli.output.BarText;
import io.github.jdynox.cli.output.Figures;
import io.github.jdynox.cli.output.LiveLines;
import io.github.jdynox.client.Progress;
import io.github.jdynox.client.Progress.SegmentProgress;
import java.util.ArrayList;
import java.util.List;

/** On a terminal: a bar for all, with the time left and the cost, and a bar for each segment under way. */
final class ProgressPanel implements ScanProgress {

    private static final int MOST_ROWS = 12;

    /** Two lines for all, one for what does not fit, and room for the command line above. */
    private static final int OTHER_ROWS = 5;

    private static final int WIDEST_BAR = 60;
    private static final int NARROWEST_BAR = 10;
    private static final int GAP = 3;

    private final LiveLines lines;
    private final int columns;
    private final int rows;
    private final String table;

    ProgressPanel(Shell shell, String table) {
        Terminal terminal = shell.terminal();
        this.lines = new LiveLines(shell.err(), terminal.columns());
        this.columns = terminal.columns();
        this.rows = Math.max(1, Math.min(terminal.rows() - OTHER_ROWS, MOST_ROWS));
        this.table = table;
    }

    @Override
    public synchronized void accept(Progress progress) {
        lines.show(text(progress));
    }

    @Override
    public synchronized void end() {
        lines.clear();
    }

    private List<String> text(Progress progress) {
        List<String> text = new ArrayList<>();
        text.add(total(progress));
        text.add(ProgressText.counts(progress));
        if (progress.totalSegments() > 1) {
            text.add(ProgressText.segments(progress) + (progress.underWay().isEmpty() ? "" : ":"));
            segments(progress.underWay(), text);
        }
        return text;
    }

    private String total(Progress progress) {
        String left = ProgressText.timeLeft(progress);
        if (progress.share().isEmpty()) {
            return table + "  " + left;
        }
        double share = progress.share().getAsDouble();
        String beside = "  " + BarText.percent(share) + "  " + left;
        int room = columns - table.length() - beside.length() - GAP;
        return table + "  " + BarText.of(share, Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, room))) + beside;
    }

    /** One below the other while there is room, then beside each other too. */
    private void segments(List<SegmentProgress> segments, List<String> text) {
        int digits = String.valueOf(
                        segments.isEmpty()
                                ? 0
                                : segments.get(segments.size() - 1).segment())
                .length();
        int narrow = NARROWEST_BAR + digits + 2 + BarText.percent(0).length() + GAP;
        int beside = segments.size() <= rows ? 1 : Math.max(1, columns / narrow);
        int width = beside == 1 ? Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR / 2, columns - narrow)) : NARROWEST_BAR;
        int shown = Math.min(segments.size(), rows * beside);
        for (int from = 0; from < shown; from += beside) {
            StringBuilder line = new StringBuilder();
            for (SegmentProgress segment : segments.subList(from, Math.min(from + beside, shown))) {
                line.append(line.isEmpty() ? "" : " ".repeat(GAP)).append(bar(segment, digits, width));
            }
            text.add(line.toString());
        }
        if (shown < segments.size()) {
            text.add("and " + Figures.count(segments.size() - shown) + " more");
        }
    }

    private static String bar(SegmentProgress segment, int digits, int width) {
        String number = " ".repeat(digits - String.valueOf(segment.segment()).length()) + segment.segment() + " ";
        return segment.share().isEmpty()
                ? number + Figures.count(segment.scannedCount()) + " scanned"
                : number + BarText.of(segment.share().getAsDouble(), width) + " "
                        + BarText.percent(segment.share().getAsDouble());
    }
}
