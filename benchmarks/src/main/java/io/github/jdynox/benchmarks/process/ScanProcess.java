package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.peer.PageDecoder;
import io.github.jdynox.benchmarks.peer.Peer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;

/**
 * One measurement in a JVM of its own: {@code MODE PEER SHAPE ENDPOINT SMALL WARM-UPS MEASURED}, where the numbers are an
 * {@link Effort} and the mode is one of
 *
 * <ul>
 *   <li>{@code scan}: whole scans over HTTP, a unit is an item;
 *   <li>{@code parallel-N}: the same in N segments, of pages with few items; {@code parallel-N-whole} of whole pages;
 *   <li>{@code get}, {@code put}, {@code batch}: one call after another, a unit is a call (for a batch an item);
 *   <li>{@code first}: from the JVM's start to the first item of a scan, which is the wall time;
 *   <li>{@code decode}: pages in memory to items, by a {@link PageDecoder};
 *   <li>{@code objects}: how many bytes of heap the decoded items of a page keep, a unit is an item;
 *   <li>{@code wire}: how many bytes of a page come over the line, a unit is an item.
 * </ul>
 */
public final class ScanProcess {

    private ScanProcess() {}

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        Measurement measured = measure(
                args[0],
                args[1],
                Shape.of(args[2]),
                URI.create(args[3]),
                new Effort(Integer.parseInt(args[4]), Integer.parseInt(args[5]), Integer.parseInt(args[6])));
        System.out.println(measured.line());
        System.exit(0);
    }

    /** One measurement in this JVM. */
    public static Measurement measure(String mode, String name, Shape<?> shape, URI endpoint, Effort effort)
            throws IOException {
        return switch (mode) {
            case "decode" -> {
                PageDecoder decoder = PageDecoder.of(name, shape);
                yield repeat(() -> decoder.decode().size(), effort);
            }
            case "objects" -> Footprint.of(PageDecoder.of(name, shape), effort.measured());
            case "wire" -> Wire.measure(shape, endpoint, name.endsWith("-gzip"));
            default -> overHttp(mode, name, shape, endpoint, effort);
        };
    }

    private static Measurement overHttp(String mode, String name, Shape<?> shape, URI endpoint, Effort effort)
            throws IOException {
        try (Peer peer = Peer.open(name, shape, endpoint)) {
            if (mode.equals("first")) {
                return first(peer);
            }
            SmallRequests.send(peer, mode, effort.small());
            return repeat(Work.of(mode, peer, shape, endpoint), effort);
        }
    }

    private static Measurement repeat(Work work, Effort effort) throws IOException {
        for (int i = 0; i < effort.warmUps(); i++) {
            work.run();
        }
        if (effort.warmUps() > 0) {
            Compiler.settle();
        }
        Usage before = Usage.now();
        long units = 0;
        for (int i = 0; i < effort.measured(); i++) {
            units += work.run();
        }
        return Measurement.of(units, Usage.now().since(before));
    }

    private static Measurement first(Peer peer) {
        long start = ManagementFactory.getRuntimeMXBean().getStartTime();
        if (peer.first() == null) {
            throw new IllegalStateException("Expected an item but there was none");
        }
        long millis = System.currentTimeMillis() - start;
        Usage used = Usage.now();
        return new Measurement(1, used.cpuNanos(), used.compilerNanos(), used.allocated(), millis, used.collections());
    }
}
