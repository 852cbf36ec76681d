package io.github.jdynox.benchmarks.process;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * What this process has used since it started.
 *
 * @param cpuNanos of all its threads, those of the garbage collector and the compiler included
 * @param compilerNanos of {@code cpuNanos} that were the compiler's
 * @param allocated bytes, by the threads that are alive
 * @param wallNanos by the clock
 * @param collections of garbage
 */
record Usage(long cpuNanos, double compilerNanos, long allocated, long wallNanos, long collections) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Usage now() {
        long[] allocated = THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds());
        return new Usage(
                SYSTEM.getProcessCpuTime(),
                Compiler.cpuNanos(),
                Arrays.stream(allocated).filter(bytes -> bytes > 0).sum(),
                System.nanoTime(),
                ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                        .sum());
    }

    Usage since(Usage before) {
        return new Usage(
                cpuNanos - before.cpuNanos,
                compilerNanos - before.compilerNanos,
                allocated - before.allocated,
                wallNanos - before.wallNanos,
                collections - before.collections);
    }
}
