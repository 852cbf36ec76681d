package io.github.jdynox.benchmarks.report;

import io.github.jdynox.benchmarks.peer.Http;
import java.util.List;
import java.util.stream.Stream;

/** Ratios that decisions were taken by, and that nothing was promised of. */
final class Comparisons {

    private Comparisons() {}

    /** HTTP clients against Netty, which is the SDK's default for asynchronous clients. */
    static List<Ratio> http() {
        return Stream.concat(onNetty(), others()).toList();
    }

    /** What those have who bring an asynchronous client of their own. */
    private static Stream<Ratio> onNetty() {
        return Stream.of(
                Ratio.told(
                        "scan with jdynox on netty, CPU an item against the Enhanced Client, async",
                        figures -> figures.cpu("scan jdynox-netty small") / figures.cpu("scan enhanced-async small")),
                Ratio.told(
                        "scan with jdynox on netty, bytes allocated an item against the Enhanced Client, async",
                        figures ->
                                figures.bytes("scan jdynox-netty small") / figures.bytes("scan enhanced-async small")),
                Ratio.told(
                        "scan with jdynox on netty, CPU an item against the bytes alone on netty",
                        figures -> figures.cpu("scan jdynox-netty small") / figures.cpu("scan bytes-netty small")),
                Ratio.told(
                        "scan with jdynox on netty, bytes allocated an item against the size of the objects",
                        figures -> figures.bytes("scan jdynox-netty small") / figures.bytes("objects jdynox small")));
    }

    private static Stream<Ratio> others() {
        return Stream.concat(Http.ASYNCHRONOUS.stream(), Http.BLOCKING.stream())
                .filter(http -> !List.of("sync", "async", "netty").contains(http))
                .flatMap(http -> Stream.of("scan bytes", "scan jdynox", "get bytes", "get jdynox")
                        .map(work -> Ratio.told(
                                work.replace("bytes", "of bytes alone").replace("jdynox", "with jdynox") + ", CPU, "
                                        + http + " against netty",
                                figures -> figures.cpu(work + "-" + http + " small")
                                        / figures.cpu(work + "-netty small"))));
    }

    /** Compressed pages against plain ones. */
    static List<Ratio> gzip() {
        return List.of(
                Ratio.told(
                        "bytes on the wire, gzip against plain",
                        figures -> figures.bytes("wire jdynox-gzip small") / figures.bytes("wire jdynox-async small")),
                Ratio.told(
                        "scan, CPU an item, gzip against plain",
                        figures -> figures.cpu("scan jdynox-gzip small") / figures.cpu("scan jdynox-async small")),
                Ratio.told(
                        "scan over a line of 25 MB/s, time by the clock, gzip against plain",
                        figures -> figures.wall("scan jdynox-gzip small at 25 MB/s")
                                / figures.wall("scan jdynox-async small at 25 MB/s")));
    }

    /** What jdynox uses of what Python's libraries do. */
    static List<Ratio> python(Figures python) {
        return Stream.of("pydynox", "boto3", "pynamodb")
                .map(peer -> Ratio.told(
                        "scan, CPU an item, jdynox async against " + peer,
                        figures -> figures.cpu("scan jdynox-async small") / python.cpu("scan " + peer + " small")))
                .toList();
    }
}
