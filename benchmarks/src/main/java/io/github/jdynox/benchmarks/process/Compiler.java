package io.github.jdynox.benchmarks.process;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;

/** The JVM's compiler, which is waited for before anything is measured. */
final class Compiler {

    private static final long MOST_NANOS = 5_000_000_000L;
    private static final long QUIET_NANOS = 100_000_000L;

    private Compiler() {}

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
