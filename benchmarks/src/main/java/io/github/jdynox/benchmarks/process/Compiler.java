package io.github.jdynox.benchmarks.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The JVM's compiler, which is waited for before anything is measured. */
final class Compiler {

    private static final long MOST_NANOS = 5_000_000_000L;
    private static final long QUIET_NANOS = 100_000_000L;

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

    /** Returns when the compiler has had nothing to do for a tenth of a second, or after five seconds. */
    static void settle() {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        long end = System.nanoTime() + MOST_NANOS;
        long before = -1;
        for (long now = compiler.getTotalCompilationTime();
                now != before && System.nanoTime() < end;
                now = compiler.getTotalCompilationTime()) {
            before = now;
            LockSupport.parkNanos(QUIET_NANOS);
        }
    }
}
