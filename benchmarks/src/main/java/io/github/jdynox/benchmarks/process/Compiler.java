package io.github.jdynox.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The JVM's compiler, which is waited for before anything is measured. */
final class Compiler {

    private static final long MOST_NANOS = 60_000_000_000L;
    private static final long QUIET_NANOS = 250_000_000L;

    private static final Path THREADS = Path.of("/proc/self/task");
    private static final double NANOS_PER_TICK = 1e7; // of /proc, whatever the kernel's own

    private Compiler() {}

    /** CPU that its threads have used; NaN where the operating system does not tell. */
    static double cpuNanos() {
        if (!Files.isDirectory(THREADS)) {
            return Double.NaN;
        }
        try (Stream<Path> threads = Files.list(THREADS)) {
            return threads.mapToDouble(Compiler::cpuNanos).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double cpuNanos(Path thread) {
        try {
            return cpuNanos(Files.readString(thread.resolve("stat")));
        } catch (IOException e) {
            return 0; // a thread that has ended since: not the compiler's, which stay (see Rounds)
        }
    }

    /** Of a line such as {@code 7 (C2 CompilerThre) S 1 ...}, where user and system time are the 14th and 15th word. */
    static double cpuNanos(String stat) {
        int end = stat.lastIndexOf(')');
        if (!stat.substring(0, end).matches("\\d+ \\(C[12] Compiler.*")) {
            return 0;
        }
        String[] words = stat.substring(end + 2).split(" ", -1);
        return (Long.parseLong(words[11]) + Long.parseLong(words[12])) * NANOS_PER_TICK;
    }

    /**
     * Returns when the compiler has had next to nothing to do for a quarter of a second, or after a minute. Its CPU tells and
     * not its own account, which grows when a method is done: the SDK's larger ones take longer than any bearable silence.
     * Where the operating system does not tell, after a quarter of a second.
     */
    static void settle() {
        long end = System.nanoTime() + MOST_NANOS;
        double before = cpuNanos();
        for (boolean busy = true; busy && System.nanoTime() < end; ) {
            LockSupport.parkNanos(QUIET_NANOS);
            double now = cpuNanos();
            busy = now - before > NANOS_PER_TICK;
            before = now;
        }
    }
}
