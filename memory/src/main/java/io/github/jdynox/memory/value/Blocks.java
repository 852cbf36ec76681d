package io.github.jdynox.memory.value;

import java.util.Arrays;

/** The order of a map's entries or a set's elements inside a writer's bytes: by their leading block, unsigned. */
final class Blocks {

    private Blocks() {}

    /** Puts the blocks in order, each with the value behind it where {@code valued}; equal ones keep their order. */
    static void sort(byte[] bytes, int from, int to, boolean valued) {
        if (isSorted(bytes, from, to, valued)) {
            return;
        }
        byte[] copy = Arrays.copyOfRange(bytes, from, to);
        Integer[] starts = starts(copy, valued);
        Arrays.sort(starts, (left, right) -> compare(copy, left, right));
        int at = from;
        for (int start : starts) {
            int length = next(copy, start, valued) - start;
            System.arraycopy(copy, start, bytes, at, length);
            at += length;
        }
    }

    private static Integer[] starts(byte[] bytes, boolean valued) {
        Integer[] starts = new Integer[8];
        int count = 0;
        for (int at = 0; at < bytes.length; at = next(bytes, at, valued)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = at;
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isSorted(byte[] bytes, int from, int to, boolean valued) {
        int previous = from;
        for (int at = from; at < to; at = next(bytes, at, valued)) {
            if (at > from && compare(bytes, previous, at) > 0) {
                return false;
            }
            previous = at;
        }
        return true;
    }

    /** Drops each entry of a sorted map that another of the same name follows; returns the new end. */
    static int dropRepeated(byte[] bytes, int from, int to) {
        int kept = from;
        for (int at = from; at < to; ) {
            int next = next(bytes, at, true);
            if (next >= to || compare(bytes, at, next) != 0) {
                System.arraycopy(bytes, at, bytes, kept, next - at);
                kept += next - at;
            }
            at = next;
        }
        return kept;
    }

    static boolean hasRepeated(byte[] bytes, int from, int to) {
        for (int at = from; at < to; ) {
            int next = next(bytes, at, false);
            if (next < to && compare(bytes, at, next) == 0) {
                return true;
            }
            at = next;
        }
        return false;
    }

    private static int next(byte[] bytes, int at, boolean valued) {
        int end = at + Varint.width(bytes, at) + Varint.read(bytes, at);
        return valued ? Elements.skip(bytes, end) : end;
    }

    private static int compare(byte[] bytes, int left, int right) {
        int leftFrom = left + Varint.width(bytes, left);
        int rightFrom = right + Varint.width(bytes, right);
        return Arrays.compareUnsigned(
                bytes,
                leftFrom,
                leftFrom + Varint.read(bytes, left),
                bytes,
                rightFrom,
                rightFrom + Varint.read(bytes, right));
    }
}
