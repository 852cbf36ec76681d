package io.github.jdynox.memory.table;

/** Capacity units that sizes take. */
public final class Capacity {

    private static final int READ_UNIT = 4096;
    private static final int WRITE_UNIT = 1024;

    private Capacity() {}

    /** Units for reading so many bytes in one request: one for each 4 KB begun, half of that where it may be stale. */
    public static double readUnits(long size, boolean consistent) {
        long units = (size + READ_UNIT - 1) / READ_UNIT;
        return consistent ? units : units / 2.0;
    }

    /** Units for writing an item of that size: one for each KB begun, one at least. */
    public static int writeUnits(int size) {
        return Math.max(1, (size + WRITE_UNIT - 1) / WRITE_UNIT);
    }
}
