package io.github.jdynox.benchmarks.process;

import io.github.jdynox.benchmarks.peer.PageDecoder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** How much of the heap decoded items keep. */
final class Footprint {

    private Footprint() {}

    static Measurement of(PageDecoder decoder, int pages) throws IOException {
        decoder.decode();
        long before = heap();
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            kept.addAll(decoder.decode());
        }
        long after = heap();
        return new Measurement(kept.size(), 0, 0, (double) (after - before) / kept.size(), 0, 0);
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
