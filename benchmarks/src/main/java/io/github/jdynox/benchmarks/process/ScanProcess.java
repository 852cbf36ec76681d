package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.benchmarks.peer.JdynoxPeer;
import io.github.jdynox.benchmarks.peer.PageDecoder;
import io.github.jdynox.benchmarks.peer.Peer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * One measurement in a JVM of its own: {@code MODE PEER SHAPE ENDPOINT WARM-UPS MEASURED}, where the mode is one of
 *
 * <ul>
 *   <li>{@code scan}: whole scans over HTTP, a unit is an item;
 *   <li>{@code parallel-N}: the same in N segments;
 *   <li>{@code get}, {@code put}, {@code batch}: one call after another, a unit is a call (for a batch an item);
 *   <li>{@code first}: from the JVM's start to the first item of a scan, which is the wall time;
 *   <li>{@code decode}: pages in memory to items, by a {@link PageDecoder};
 *   <li>{@code objects}: how many bytes of heap the decoded items of a page keep, a unit is an item.
 * </ul>
 */
public final class ScanProcess {

    private static final int BATCH = 25;

    private ScanProcess() {}

    /** Measures and prints. */
    public static void main(String[] args) throws IOException {
        Measurement measured = measure(
                args[0],
                args[1],
                Shape.of(args[2]),
                URI.create(args[3]),
                Integer.parseInt(args[4]),
                Integer.parseInt(args[5]));
        System.out.println(measured.line());
        System.exit(0);
    }

    /** One measurement in this JVM. */
    public static Measurement measure(String mode, String name, Shape<?> shape, URI endpoint, int warmUps, int measured)
            throws IOException {
        if (mode.equals("decode")) {
            PageDecoder decoder = PageDecoder.of(name, shape);
            return repeat(() -> decoder.decode().size(), warmUps, measured);
        }
        if (mode.equals("objects")) {
            return objects(PageDecoder.of(name, shape), measured);
        }
        try (Peer peer = Peer.open(name, shape, endpoint)) {
            return mode.equals("first") ? first(peer) : repeat(work(mode, peer), warmUps, measured);
        }
    }

    /** Does something once and tells how many units it was. */
    @FunctionalInterface
    private interface Work {
        long run() throws IOException;
    }

    private static Work work(String mode, Peer peer) {
        return switch (mode) {
            case "scan" -> peer::scan;
            case "get" -> () -> peer.get() == null ? 0 : 1;
            case "put" -> () -> peer.put() == null ? 0 : 1;
            case "batch" -> () -> peer.batchPut() == null ? 0 : BATCH;
            default -> {
                int segments = Integer.parseInt(mode.substring("parallel-".length()));
                JdynoxPeer<?> jdynox = (JdynoxPeer<?>) peer;
                yield () -> jdynox.parallelScan(segments);
            }
        };
    }

    private static Measurement repeat(Work work, int warmUps, int measured) throws IOException {
        for (int i = 0; i < warmUps; i++) {
            work.run();
        }
        Usage before = Usage.now();
        long units = 0;
        for (int i = 0; i < measured; i++) {
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
        return new Measurement(1, used.cpuNanos(), used.allocated(), millis, used.collections());
    }

    private static Measurement objects(PageDecoder decoder, int pages) throws IOException {
        decoder.decode();
        long before = heap();
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            kept.addAll(decoder.decode());
        }
        long after = heap();
        return new Measurement(kept.size(), 0, (double) (after - before) / kept.size(), 0, 0);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
