package io.github.jdynox.memory.table;

import io.github.jdynox.memory.value.Decimal;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * When items of a table expire. Only whole seconds since 1970 in a number count, and none that lie more than five years
 * back, by which the service guards against times in other units.
 */
final class Expiry {

    private static final long FIVE_YEARS = 5L * 365 * 24 * 60 * 60;

    private final String attribute;
    /** Safe to look at without the table's lock, so that {@link #isDue} holds up nobody. */
    private final NavigableMap<Long, Set<Row>> rows = new ConcurrentSkipListMap<>();

    Expiry(String attribute, Rows existing) {
        this.attribute = attribute;
        existing.forEach(row -> follow(null, row));
    }

    String attribute() {
        return attribute;
    }

    void follow(@Nullable Row old, @Nullable Row next) {
        Long before = old == null ? null : seconds(old);
        if (before != null) {
            Set<Row> same = rows.get(before);
            if (same != null && same.remove(old) && same.isEmpty()) {
                rows.remove(before);
            }
        }
        Long after = next == null ? null : seconds(next);
        if (next != null && after != null) {
            rows.computeIfAbsent(after, time -> new HashSet<>()).add(next);
        }
    }

    /** Whether anything has expired; may be asked without the table's lock. */
    boolean isDue(long now) {
        Long oldest = rows.ceilingKey(now - FIVE_YEARS);
        return oldest != null && oldest < now;
    }

    List<Row> due(long now) {
        List<Row> due = new ArrayList<>();
        window(now).values().forEach(due::addAll);
        return due;
    }

    private NavigableMap<Long, Set<Row>> window(long now) {
        return rows.subMap(now - FIVE_YEARS, true, now, false);
    }

    private @Nullable Long seconds(Row row) {
        Value value = row.item().get(attribute);
        if (value == null || value.type() != ValueType.N) {
            return null;
        }
        BigDecimal seconds = Decimal.decode(value.bytes(), value.from(), value.to());
        return seconds.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0 ? null : seconds.longValue();
    }
}
