package io.github.jdynox.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** What a piece of work took of its own thread: other threads, and a machine that is busy, do not show in it. */
final class Cost {

    /** An empty binary in a set, three bytes of JSON, is two buffers and an entry of a set. */
    private static final int MOST_PER_BYTE = 64;

    /** The names that a reader keeps, and its tables. */
    private static final int MOST_BESIDES = 1 << 20;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Cost() {}

    /** The bytes that the work allocates. */
    static long bytes(Runnable work) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** The nanoseconds that the work spends on a processor. */
    static long nanos(Runnable work) {
        long before = THREADS.getCurrentThreadCpuTime();
        work.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /** What reading a page of this length into plain maps may allocate. */
    static long mostBytes(int length) {
        return MOST_BESIDES + (long) MOST_PER_BYTE * length;
    }
}
