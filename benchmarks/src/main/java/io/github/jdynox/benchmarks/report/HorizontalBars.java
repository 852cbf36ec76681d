package io.github.jdynox.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One bar below the other, the longest as long as there is room. */
final class HorizontalBars {

    private static final int WIDTH = 640;
    private static final int LEFT = 150;
    private static final int ROOM = WIDTH - LEFT - 80;
    private static final int STEP = 32;

    private final String title;
    private final List<One> bars = new ArrayList<>();

    private record One(String name, String kind, double value) {}

    HorizontalBars(String title) {
        this.title = title;
    }

    void add(String name, String kind, double value) {
        bars.add(new One(name, kind, value));
    }

    @Override
    public String toString() {
        double most = bars.stream().mapToDouble(One::value).max().orElse(1);
        Svg svg = new Svg(WIDTH, 60 + bars.size() * STEP, title);
        double y = 46;
        for (One bar : bars) {
            double length = bar.value / most * ROOM;
            svg.text(LEFT - 10, y + 17, "end", "label", bar.name)
                    .box(LEFT, y, length, 24, bar.kind)
                    .text(LEFT + length + 8, y + 17, "start", "label", String.format(Locale.ROOT, "%.2f", bar.value));
            y += STEP;
        }
        return svg.toString();
    }
}
