package io.github.jdynox.benchmarks.process;

import java.util.List;

/**
 * What one process is to measure.
 *
 * @param mode of {@link ScanProcess}
 * @param pages how many a table has, 0 where no server is asked
 * @param delayMillis what each page takes
 * @param jvm options of its JVM
 */
public record Cell(
        String group,
        String mode,
        String peer,
        String shape,
        int pages,
        int delayMillis,
        int warmUps,
        int measured,
        List<String> jvm) {

    static Cell decode(String peer, String shape, int pages) {
        return new Cell("decode", "decode", peer, shape, 0, 0, pages, pages, List.of());
    }

    static Cell objects(String peer, String shape) {
        return new Cell("decode", "objects", peer, shape, 0, 0, 0, 5, List.of());
    }

    static Cell scan(String peer, String shape, int warmUps, int measured) {
        return new Cell("scan", "scan", peer, shape, 20, 0, warmUps, measured, List.of());
    }

    static Cell calls(String mode, String peer, int calls) {
        return new Cell("calls", mode, peer, "small", 1, 0, calls, calls, List.of());
    }

    static Cell first(String peer) {
        return new Cell("first", "first", peer, "small", 2, 0, 0, 1, List.of());
    }

    static Cell parallel(int segments) {
        return new Cell("parallel", "parallel-" + segments, "jdynox-async", "small", 256, 50, 0, 1, List.of());
    }

    static Cell memory(String mode, String heap, int pages) {
        return new Cell("memory", mode, "jdynox-async", "small", pages, 0, 0, 1, List.of(heap));
    }

    /** What it is called in the table of measurements. */
    public String name() {
        String heap = jvm.isEmpty() ? "" : " " + String.join(" ", jvm);
        return mode + " " + peer + " " + shape + heap;
    }
}
