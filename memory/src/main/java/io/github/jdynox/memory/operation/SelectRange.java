package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.KeyCondition;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.value.Value;
import java.util.Arrays;
import java.util.List;

/**
 * The part of one partition that a {@code SELECT} has to read.
 *
 * @param sort the rule for the sort attribute, none or one
 */
record SelectRange(Value partition, List<KeyCondition> sort) {

    KeyRange range() {
        return KeyRange.query(List.of(partition), sort);
    }

    boolean overlaps(SelectRange other) {
        return !isBefore(range(), other.range()) && !isBefore(other.range(), range());
    }

    private static boolean isBefore(KeyRange one, KeyRange other) {
        return one.to() != null && Arrays.compareUnsigned(one.to(), other.from()) <= 0;
    }

    static boolean contains(KeyRange range, byte[] place) {
        return Arrays.compareUnsigned(range.from(), place) <= 0
                && (range.to() == null || Arrays.compareUnsigned(place, range.to()) < 0);
    }
}
