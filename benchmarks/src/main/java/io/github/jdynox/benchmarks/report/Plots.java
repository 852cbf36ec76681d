package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.peer.Peer;
import java.util.List;
import java.util.Locale;

/** What was measured, to look at. */
final class Plots {

    private static final List<Integer> SEGMENTS = List.of(1, 4, 8, 32);
    private static final int LEFT = 150;
    private static final int WIDTH = 640;

    private Plots() {}

    /** One horizontal bar a peer. */
    static String cpuByPeer(Measurements all) {
        List<String> peers = Peer.NAMES;
        double most = peers.stream()
                .mapToDouble(peer -> all.cpu("scan " + peer + " small"))
                .max()
                .orElse(1);
        Svg svg = new Svg(
                WIDTH,
                60 + peers.size() * 32,
                "CPU for one item of a scan, small items, microseconds (less is better)");
        for (int i = 0; i < peers.size(); i++) {
            String peer = peers.get(i);
            double cpu = all.cpu("scan " + peer + " small");
            double length = cpu / most * (WIDTH - LEFT - 80);
            double y = 46 + i * 32;
            String kind = peer.startsWith("jdynox") ? "ours" : peer.startsWith("bytes") ? "floor" : "other";
            svg.text(LEFT - 10, y + 17, "end", "label", peer)
                    .box(LEFT, y, length, 24, kind)
                    .text(LEFT + length + 8, y + 17, "start", "label", String.format(Locale.ROOT, "%.2f", cpu / 1000));
        }
        return svg.toString();
    }

    /** The speed-up over the number of segments, both doubling from tick to tick. */
    static String speedUpBySegments(Measurements all) {
        Svg svg = new Svg(WIDTH, 420, "Speed-up of a scan by segments, 50 ms a page (dashed: ideal)");
        svg.line(60, 370, 620, 370, "axis").line(60, 370, 60, 50, "axis").line(60, 370, x(32), y(32), "ideal");
        for (int tick = 1; tick <= 32; tick *= 2) {
            svg.text(x(tick), 390, "middle", "label", String.valueOf(tick))
                    .text(50, y(tick) + 4, "end", "label", tick + "x");
        }
        for (int i = 0; i < SEGMENTS.size(); i++) {
            int segments = SEGMENTS.get(i);
            double speedUp = Bars.speedUp(all, segments);
            if (i > 0) {
                int before = SEGMENTS.get(i - 1);
                svg.line(x(before), y(Bars.speedUp(all, before)), x(segments), y(speedUp), "path");
            }
            svg.dot(x(segments), y(speedUp))
                    .text(
                            x(segments) + 8,
                            y(speedUp) + 20,
                            "start",
                            "label",
                            String.format(Locale.ROOT, "%.1f", speedUp));
        }
        return svg.text(340, 410, "middle", "label", "segments").toString();
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
