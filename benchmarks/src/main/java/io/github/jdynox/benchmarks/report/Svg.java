package io.github.jdynox.benchmarks.report;

import java.util.Locale;

/** A picture in the making: lines, boxes and words. */
final class Svg {

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;

    Svg(int width, int height, String title) {
        this.width = width;
        this.height = height;
        text(16, 26, "start", "title", title);
    }

    Svg box(double x, double y, double w, double h, String kind) {
        return add("<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", kind, x, y, w, h);
    }

    Svg line(double x1, double y1, double x2, double y2, String kind) {
        return add("<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", kind, x1, y1, x2, y2);
    }

    Svg dot(double x, double y) {
        return add("<circle class=\"ours\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", x, y);
    }

    Svg text(double x, double y, String anchor, String kind, String words) {
        return add("<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", kind, x, y, anchor, words);
    }

    @SuppressWarnings("AnnotateFormatMethod") // private, and every format is a literal above
    private Svg add(String format, Object... parts) {
        body.append("  ").append(String.format(Locale.ROOT, format, parts)).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d">
                  <style>
                    text { font: 13px sans-serif; fill: #222 } .title { font-weight: bold; font-size: 15px }
                    .ours { fill: #1f77b4; stroke: #1f77b4 } .other { fill: #bbb } .floor { fill: #777 } .paper { fill: #fff }
                    .path { stroke: #1f77b4; stroke-width: 2 } .ideal { stroke: #999; stroke-dasharray: 4 4 } .axis { stroke: #444 }
                    @media (prefers-color-scheme: dark) {
                      text { fill: #ddd } .paper { fill: #0d1117 } .other { fill: #666 } .floor { fill: #999 } .axis { stroke: #aaa }
                      .ours { fill: #58a6ff; stroke: #58a6ff } .path { stroke: #58a6ff }
                    }
                  </style>
                  <rect class="paper" width="100%%" height="100%%"/>
                %s</svg>
                """
                .formatted(width, height, width, height, body);
    }
}
