package io.github.jdynox.benchmarks.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;

/** A line that carries so many megabytes a second, 0 for as many as it can. */
final class Line {

    private static final int PIECE = 32 * 1024;

    private final OutputStream out;
    private final int megabytes;
    private final long start = System.nanoTime();
    private long sent;

    Line(OutputStream out, int megabytes) {
        this.out = out;
        this.megabytes = megabytes;
    }

    void write(byte[] bytes) throws IOException, InterruptedException {
        if (megabytes == 0) {
            out.write(bytes);
            return;
        }
        for (int at = 0; at < bytes.length; at += PIECE) {
            int size = Math.min(PIECE, bytes.length - at);
            out.write(bytes, at, size);
            sent += size;
            long due = start + sent * 1000 / megabytes;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        }
    }
}
