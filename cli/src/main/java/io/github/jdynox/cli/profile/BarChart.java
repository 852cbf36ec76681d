package io.github.jdynox.cli.profile;

import io.github.jdynox.cli.output.Figures;
import java.util.List;
import java.util.Locale;

/** A chart of upright bars as SVG, which takes its colours from the style of the page. */
final class BarChart {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 260;
    private static final int LEFT = 64;
    private static final int RIGHT = 48;
    private static final int TOP = 14;
    private static final int BOTTOM = 34;
    private static final int LINES = 4;
    private static final int MOST_LABELS = 16;
    private static final double WIDEST = 72;

    private final String description;
    private final List<Bar> bars;
    private final double top;

    /** One bar: what stands under it, how tall it is, and what it says when it is pointed at. */
    record Bar(String label, long value, String title) {}

    BarChart(String description, List<Bar> bars) {
        this.description = description;
        this.bars = bars;
        this.top = round(bars.stream().mapToLong(Bar::value).max().orElse(1));
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
        double slot = (double) (WIDTH - RIGHT - LEFT) / Math.max(1, bars.size());
        int every = (bars.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < bars.size(); i++) {
            bar(out, bars.get(i), LEFT + slot * i, slot, i % every == 0);
        }
        if (mark > 0) {
            out.append(String.format(
                    Locale.ROOT,
                    "<line class=\"mark\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>\n",
                    LEFT,
                    WIDTH - RIGHT,
                    y(mark),
                    y(mark)));
            out.append(String.format(
                    Locale.ROOT,
                    "<text class=\"mark\" x=\"%d\" y=\"%.1f\" >%s</text>\n",
                    WIDTH - RIGHT + 6,
                    y(mark) + 4,
                    Html.escaped(markLabel)));
        }
        return out.append("</svg>\n").toString();
    }

    private void grid(StringBuilder out) {
        for (int line = 0; line <= LINES; line++) {
            double value = top * line / LINES;
            out.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
                    LEFT,
                    WIDTH - RIGHT,
                    y(value),
                    y(value)));
            out.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>\n",
                    LEFT - 8,
                    y(value) + 4,
                    Figures.count(Math.round(value))));
        }
    }

    private void bar(StringBuilder out, Bar bar, double x, double slot, boolean labelled) {
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
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
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
