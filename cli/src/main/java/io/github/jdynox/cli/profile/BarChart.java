package io.github.jdynox.cli.profile;

import io.github.jdynox.cli.output.Figures;
import java.util.List;
import java.util.Locale;

/** A chart of upright bars as SVG, which takes its colours from the style of the page. */
final class BarChart {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 286;
    private static final int RIGHT = 60;
    private static final int TOP = 40;
    private static final int BOTTOM = 34;
    private static final int LINES = 4;
    private static final int MOST_LABELS = 16;

    /** On a narrow screen letters are large beside the bars: there is room for one label of so many. */
    private static final int MINOR_LABELS = 4;

    /** What a digit takes there. */
    private static final int DIGIT = 11;

    private static final double WIDEST = 72;

    private final String description;
    private final List<Bar> bars;
    private final double top;
    private final int left;

    /** One bar: what stands under it, how tall it is, and what it says when it is pointed at. */
    record Bar(String label, long value, String title) {}

    BarChart(String description, List<Bar> bars) {
        this.description = description;
        this.bars = bars;
        this.top = round(bars.stream().mapToLong(Bar::value).max().orElse(1));
        this.left = 16 + DIGIT * Figures.count(Math.round(top)).length();
    }

    /** The next number up that lines at round numbers divide. */
    private static double round(long most) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(1, most / (double) LINES))));
        for (double step : new double[] {1, 2, 2.5, 5}) {
            if (step * unit * LINES >= most && step * unit == Math.rint(step * unit)) {
                return step * unit * LINES;
            }
        }
        return 10 * unit * LINES;
    }

    /** The chart, with a line across it at a value of interest, or none where it is not positive. */
    String svg(double mark, String markLabel) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n",
                WIDTH,
                HEIGHT,
                Html.escaped(description)));
        grid(out);
        out.append(String.format(
                Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">items</text>\n", left - 8, TOP - 22));
        double slot = (double) (WIDTH - RIGHT - left) / Math.max(1, bars.size());
        int every = (bars.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < bars.size(); i++) {
            bar(
                    out,
                    bars.get(i),
                    left + slot * i,
                    slot,
                    i % every == 0,
                    crowded(every) && i / every % MINOR_LABELS != 0);
        }
        if (mark > 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "<line class=\"mark\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>\n",
                    left,
                    WIDTH - RIGHT,
                    y(mark),
                    y(mark)));
            out.append(String.format(
                    Locale.ROOT,
                    "<text class=\"mark\" x=\"%d\" y=\"%.1f\">%s</text>\n",
                    WIDTH - RIGHT + 6,
                    y(mark) + 4,
                    Html.escaped(markLabel)));
        }
        return out.append("</svg>\n").toString();
    }

    /** Whether the labels would not fit beside each other on a narrow screen. */
    private boolean crowded(int every) {
        int longest = bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
        return bars.size() / every * (longest + 1) * DIGIT > WIDTH - RIGHT - left;
    }

    private void grid(StringBuilder out) {
        for (int line = 0; line <= LINES; line++) {
            double value = top * line / LINES;
            out.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                    left,
                    WIDTH - RIGHT,
                    y(value),
                    y(value)));
            out.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                    left - 8,
                    y(value) + 4,
                    Figures.count(Math.round(value))));
        }
    }

    private void bar(StringBuilder out, Bar bar, double x, double slot, boolean labelled, boolean minor) {
        double width = Math.min(WIDEST, slot * 0.82);
        double height = bar.value() == 0 ? 0 : Math.max(1.5, y(0) - y((double) bar.value()));
        out.append(String.format(
                Locale.ROOT,
                "<rect class=\"bar\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"><title>%s</title></rect>",
                x + (slot - width) / 2,
                y(0) - height,
                width,
                height,
                Html.escaped(bar.title())));
        if (labelled) {
            out.append(String.format(
                    Locale.ROOT,
                    "<text%s x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    minor ? " class=\"minor\"" : "",
                    x + slot / 2,
                    HEIGHT - BOTTOM + 20,
                    Html.escaped(bar.label())));
        }
        out.append('\n');
    }

    private double y(double value) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top);
    }
}
