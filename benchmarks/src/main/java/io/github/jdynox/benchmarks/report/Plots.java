package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.peer.Peer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What was measured, to look at. */
final class Plots {

    private static final List<String> PYTHON = List.of("pydynox", "boto3", "pynamodb");
    private static final List<Integer> SEGMENTS = List.of(1, 4, 8, 32);

    private Plots() {}

    /** Whether there is a bar to draw. */
    static boolean hasPeers(Figures figures) {
        return Peer.NAMES.stream().anyMatch(peer -> figures.count(scan(peer)) > 0);
    }

    /** Whether there is a speed-up to draw, beside that of one segment against itself. */
    static boolean hasSegments(Figures figures) {
        return SEGMENTS.stream().skip(1).anyMatch(segments -> !Double.isNaN(Bars.speedUp(figures, segments)));
    }

    private static String scan(String peer) {
        return "scan " + peer + " small";
    }

    /** One horizontal bar a peer, those in Python too. */
    static String cpuByPeer(Measurements all, String jdk) {
        HorizontalBars bars =
                new HorizontalBars("CPU for one item of a scan, small items, JDK " + jdk + ", µs (less is better)");
        Stream.concat(Peer.NAMES.stream(), PYTHON.stream()).forEach(peer -> {
            double cpu = all.of(PYTHON.contains(peer) ? "Python" : jdk).cpu(scan(peer));
            if (!Double.isNaN(cpu)) {
                bars.add(peer, kind(peer), cpu / 1000);
            }
        });
        return bars.toString();
    }

    private static String kind(String peer) {
        return peer.startsWith("jdynox") ? "ours" : peer.startsWith("bytes") ? "floor" : "other";
    }

    /** The speed-up over the number of segments, both doubling from tick to tick. */
    static String speedUpBySegments(Figures figures, String jdk) {
        Svg svg = new Svg(640, 430, "Speed-up of a scan by segments, 50 ms a page, JDK " + jdk + " (dashed: ideal)");
        svg.line(60, 370, 620, 370, "axis").line(60, 370, 60, 50, "axis").line(60, 370, x(32), y(32), "ideal");
        for (int tick = 1; tick <= 32; tick *= 2) {
            svg.text(x(tick), 390, "middle", "label", String.valueOf(tick))
                    .text(50, y(tick) + 4, "end", "label", tick + "×");
        }
        points(svg, figures);
        return svg.text(340, 415, "middle", "label", "segments").toString();
    }

    private static void points(Svg svg, Figures figures) {
        int before = 0;
        for (int segments : SEGMENTS) {
            double speedUp = Bars.speedUp(figures, segments);
            if (Double.isNaN(speedUp)) {
                continue;
            }
            if (before > 0) {
                svg.line(x(before), y(Bars.speedUp(figures, before)), x(segments), y(speedUp), "path");
            }
            String number = String.format(Locale.ROOT, "%.1f", speedUp);
            svg.dot(x(segments), y(speedUp)).text(x(segments) + 8, y(speedUp) + 20, "start", "label", number);
            before = segments;
        }
    }

    private static double x(double segments) {
        return 60 + log2(segments) * 104;
    }

    private static double y(double speedUp) {
        return 370 - log2(Math.max(1, speedUp)) * 60;
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
