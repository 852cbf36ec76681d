package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.page.Shape;
import java.util.ArrayList;
import java.util.List;

/** The bars, as ratios of medians. */
final class Bars {

    private final Measurements all;
    private final List<Bar> bars = new ArrayList<>();

    private Bars(Measurements all) {
        this.all = all;
    }

    static List<Bar> of(Measurements all) {
        Bars made = new Bars(all);
        made.decoding();
        made.scanning();
        made.calls();
        return made.bars;
    }

    private void decoding() {
        bars.add(Bar.atLeast(2.5, "decode to records, small, against jackson-core", decode("jackson", "small")));
        Shape.ALL.stream()
                .skip(1)
                .map(Shape::name)
                .forEach(shape -> bars.add(Bar.atLeast(
                        1.5, "decode to records, " + shape + ", against jackson-core", decode("jackson", shape))));
        bars.add(Bar.atLeast(15, "decode to records, small, against the Enhanced Client", decode("enhanced", "small")));
        bars.add(Bar.atLeast(
                4,
                "`asMaps()` against the SDK's low-level items, small",
                all.cpu("decode lowLevel small") / all.cpu("decode asMaps small")));
    }

    private double decode(String peer, String shape) {
        return all.cpu("decode " + peer + " " + shape) / all.cpu("decode jdynox " + shape);
    }

    private void scanning() {
        bars.add(Bar.atMost(
                0.25, "scan, CPU an item, sync, against the Enhanced Client", scan("jdynox-sync", "enhanced-sync")));
        bars.add(Bar.atMost(
                0.2, "scan, CPU an item, async, against the Enhanced Client", scan("jdynox-async", "enhanced-async")));
        bars.add(
                Bar.atMost(1.6, "scan, CPU an item, sync, against the bytes alone", scan("jdynox-sync", "bytes-sync")));
        bars.add(Bar.atMost(
                1.6, "scan, CPU an item, async, against the bytes alone", scan("jdynox-async", "bytes-async")));
        bars.add(Bar.atMost(
                1 / 9.0,
                "scan, bytes allocated an item, sync, against the Enhanced Client",
                allocated("enhanced-sync")));
        bars.add(Bar.atMost(
                1.5,
                "scan, bytes allocated an item, sync, against the size of the objects",
                all.bytes("scan jdynox-sync small") / all.bytes("objects jdynox small")));
        for (int segments : new int[] {4, 8, 32}) {
            double wanted = segments == 4 ? 3.9 : segments == 8 ? 7.7 : 30;
            bars.add(Bar.atLeast(
                    wanted, "scan in " + segments + " segments at 50 ms a page, speed-up", speedUp(segments)));
        }
    }

    double speedUp(int segments) {
        return speedUp(all, segments);
    }

    static double speedUp(Measurements all, int segments) {
        return all.wall("parallel-1 jdynox-async small") / all.wall("parallel-" + segments + " jdynox-async small");
    }

    private double scan(String peer, String other) {
        return all.cpu("scan " + peer + " small") / all.cpu("scan " + other + " small");
    }

    private double allocated(String other) {
        return all.bytes("scan jdynox-sync small") / all.bytes("scan " + other + " small");
    }

    private void calls() {
        for (String face : List.of("sync", "async")) {
            bars.add(Bar.atMost(
                    0.5, "put, CPU a call, " + face + ", against the Enhanced Client", call("put", face, "enhanced")));
            bars.add(Bar.atMost(
                    0.5,
                    "batch write, CPU an item, " + face + ", against the Enhanced Client",
                    call("batch", face, "enhanced")));
            bars.add(Bar.atMost(
                    1, "get, CPU a call, " + face + ", against the low-level client", call("get", face, "lowLevel")));
            bars.add(Bar.atMost(
                    1,
                    "time to the first item, " + face + ", against the Enhanced Client",
                    all.wall("first jdynox-" + face + " small") / all.wall("first enhanced-" + face + " small")));
        }
    }

    private double call(String mode, String face, String other) {
        return all.cpu(mode + " jdynox-" + face + " small") / all.cpu(mode + " " + other + "-" + face + " small");
    }
}
