package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.page.Shape;
import java.util.ArrayList;
import java.util.List;

/** What was to be reached, as ratios of medians. */
final class Bars {

    private static final List<String> FACES = List.of("sync", "async");

    /** The floor of both faces: the client that jdynox makes is on one blocking HTTP client. */
    private static final String BYTES = "scan bytes-sync small";

    private final List<Ratio> bars = new ArrayList<>();

    private Bars() {}

    static List<Ratio> all() {
        Bars made = new Bars();
        made.decoding();
        FACES.forEach(made::scanning);
        made.leastThatCouldBe();
        made.objects();
        made.segments();
        FACES.forEach(made::calls);
        made.memory();
        return made.bars;
    }

    private void decoding() {
        bars.add(decode(2.5, "jackson-core", "jackson", "jdynox", "small"));
        Shape.ALL.stream()
                .skip(1)
                .forEach(shape -> bars.add(decode(1.5, "jackson-core", "jackson", "jdynox", shape.name())));
        bars.add(decode(15, "the SDK's unmarshaller and the Enhanced Client's mapping", "enhanced", "jdynox", "small"));
        bars.add(decode(4, "the SDK's low-level items, `asMaps()`", "lowLevel", "asMaps", "small"));
    }

    private static Ratio decode(double limit, String against, String peer, String ours, String shape) {
        return Ratio.atLeast(
                limit,
                "decode a page, %s, throughput against %s".formatted(shape, against),
                figures -> figures.cpu("decode " + peer + " " + shape) / figures.cpu("decode " + ours + " " + shape));
    }

    private void scanning(String face) {
        String ours = "scan jdynox-" + face + " small";
        String enhanced = "scan enhanced-" + face + " small";
        bars.add(Ratio.atMost(
                face.equals("sync") ? 0.25 : 0.2,
                "scan, " + face + ", CPU an item against the Enhanced Client",
                figures -> figures.cpu(ours) / figures.cpu(enhanced)));
        bars.add(Ratio.atMost(
                1.6,
                "scan, " + face + ", CPU an item against the bytes alone (floor)",
                figures -> figures.cpu(ours) / figures.cpu(BYTES)));
        bars.add(Ratio.told(
                "the same two without the JVM's compiler, " + face + ": Enhanced Client",
                figures -> figures.compiledCpu(ours) / figures.compiledCpu(enhanced)));
        bars.add(Ratio.told(
                "the same two without the JVM's compiler, " + face + ": floor",
                figures -> figures.compiledCpu(ours) / figures.compiledCpu(BYTES)));
        bars.add(Ratio.atMost(
                1 / 9.0,
                "scan, " + face + ", bytes allocated an item against the Enhanced Client",
                figures -> figures.bytes(ours) / figures.bytes(enhanced)));
    }

    private void leastThatCouldBe() {
        bars.add(Ratio.told(
                "least that could be: floor and decoding alone, against the floor",
                figures -> (figures.cpu(BYTES) + figures.cpu("decode jdynox small")) / figures.cpu(BYTES)));
    }

    private void objects() {
        for (String face : FACES) {
            bars.add(Ratio.atMost(
                    1.5,
                    "scan, " + face + ", bytes allocated an item against the size of the objects",
                    figures ->
                            figures.bytes("scan jdynox-" + face + " small") / figures.bytes("objects jdynox small")));
        }
    }

    private void segments() {
        segments(4, 3.9);
        segments(8, 7.7);
        segments(32, 30);
    }

    private void segments(int segments, double limit) {
        bars.add(Ratio.atLeast(
                limit,
                "scan in " + segments + " segments against 1, 50 ms a page, speed-up",
                figures -> speedUp(figures, segments)));
    }

    /** How many times as fast so many segments are. */
    static double speedUp(Figures figures, int segments) {
        return figures.wall("parallel-1 jdynox-async small")
                / figures.wall("parallel-" + segments + " jdynox-async small");
    }

    private void calls(String face) {
        call(0.5, "put", face, "the Enhanced Client", "enhanced");
        call(0.5, "batch", face, "the Enhanced Client", "enhanced");
        call(1, "get", face, "the low-level client", "lowLevel");
        bars.add(Ratio.atMost(
                1,
                "time from the JVM's start to the first item, " + face + ", against the Enhanced Client",
                figures -> figures.wall("first jdynox-" + face + " small")
                        / figures.wall("first enhanced-" + face + " small")));
    }

    private void call(double limit, String mode, String face, String against, String peer) {
        String ours = mode + " jdynox-" + face + " small";
        String theirs = mode + " " + peer + "-" + face + " small";
        String what = (mode.equals("batch") ? "batch write, CPU an item" : mode + ", CPU a call") + ", " + face;
        bars.add(
                Ratio.atMost(limit, what + ", against " + against, figures -> figures.cpu(ours) / figures.cpu(theirs)));
        bars.add(Ratio.told(
                "the same without the JVM's compiler, " + mode + ", " + face,
                figures -> figures.compiledCpu(ours) / figures.compiledCpu(theirs)));
    }

    private void memory() {
        bars.add(gigabytes("one after another, `-Xmx64m`", "scan jdynox-async small -Xmx64m"));
        bars.add(gigabytes("in 16 segments, `-Xmx256m`", "parallel-16-whole jdynox-async small -Xmx256m"));
    }

    private static Ratio gigabytes(String what, String cell) {
        double pages = Shape.SMALL.page().items();
        double pageBytes = Shape.SMALL.page().alone().length;
        return Ratio.atLeast(
                10, "gigabytes of pages scanned " + what, figures -> figures.units(cell) / pages * pageBytes / 1e9);
    }
}
