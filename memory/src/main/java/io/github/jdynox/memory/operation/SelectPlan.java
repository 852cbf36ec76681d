package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.KeyCondition;
import io.github.jdynox.memory.expression.KeyConditions;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out which partitions a {@code WHERE} clause leaves to be read, and which part of them. */
final class SelectPlan {

    private static final String OVERLAP = "Overlapping conditions with range keys are not supported in where clause";

    private final KeyAttribute partition;
    private final @Nullable KeyAttribute sort;

    private SelectPlan(KeySchema keys) {
        this.partition = keys.partition().get(0);
        this.sort = keys.sort().isEmpty() ? null : keys.sort().get(0);
    }

    /**
     * What a condition says about the key.
     *
     * @param ranges the partitions it leaves; null where it does not say
     * @param sort the rule it has for the sort attribute alone
     */
    private record Found(@Nullable List<SelectRange> ranges, @Nullable KeyCondition sort) {

        static final Found NOTHING = new Found(null, null);
    }

    /** The parts to be read one after the other; null where everything is to be read. */
    static @Nullable List<SelectRange> of(@Nullable Condition where, KeySchema keys) {
        if (where == null) {
            return null;
        }
        List<SelectRange> ranges = new SelectPlan(keys).find(where).ranges();
        return ranges == null ? null : distinct(ranges);
    }

    /** Whether one of the conditions that must hold in any case names partitions. */
    static boolean isKeyed(Condition where, KeySchema keys) {
        SelectPlan plan = new SelectPlan(keys);
        return KeyConditions.parts(where).stream()
                .anyMatch(part ->
                        !(part instanceof Condition.Or) && plan.find(part).ranges() != null);
    }

    private Found find(Condition condition) {
        if (condition instanceof Condition.And and) {
            return both(find(and.left()), find(and.right()));
        }
        if (condition instanceof Condition.Or or) {
            return either(find(or.left()), find(or.right()));
        }
        List<Value> choices = KeyConditions.choices(condition, partition.name());
        if (!choices.isEmpty()) {
            return new Found(
                    choices.stream()
                            .distinct()
                            .sorted(Value::compareTo)
                            .map(value -> new SelectRange(value, List.of()))
                            .toList(),
                    null);
        }
        KeyCondition rule = KeyConditions.of(condition);
        if (rule == null) {
            return Found.NOTHING;
        }
        if (rule.attribute().equals(partition.name()) && rule.operator() == KeyCondition.Operator.EQ) {
            return new Found(List.of(new SelectRange(rule.values().get(0), List.of())), null);
        }
        return sort != null && rule.attribute().equals(sort.name()) ? new Found(null, rule) : Found.NOTHING;
    }

    private static Found both(Found left, Found right) {
        KeyCondition sort = left.sort() != null ? left.sort() : right.sort();
        List<SelectRange> ranges = common(left.ranges(), right.ranges());
        if (ranges == null || sort == null) {
            return new Found(ranges, sort);
        }
        return new Found(ranges.stream().map(range -> narrowed(range, sort)).toList(), sort);
    }

    private static SelectRange narrowed(SelectRange range, KeyCondition sort) {
        return range.sort().isEmpty() ? new SelectRange(range.partition(), List.of(sort)) : range;
    }

    private static @Nullable List<SelectRange> common(
            @Nullable List<SelectRange> left, @Nullable List<SelectRange> right) {
        if (left == null || right == null) {
            return left == null ? right : left;
        }
        List<SelectRange> common = new ArrayList<>();
        for (SelectRange one : left) {
            for (SelectRange other : right) {
                if (one.partition().equals(other.partition())) {
                    common.add(one.sort().isEmpty() ? other : one);
                }
            }
        }
        return common;
    }

    private static Found either(Found left, Found right) {
        if (left.ranges() == null || right.ranges() == null) {
            return Found.NOTHING;
        }
        List<SelectRange> all = new ArrayList<>(left.ranges());
        all.addAll(right.ranges());
        return new Found(all, null);
    }

    private static List<SelectRange> distinct(List<SelectRange> ranges) {
        List<SelectRange> distinct = new ArrayList<>();
        for (SelectRange range : ranges) {
            if (distinct.contains(range)) {
                continue;
            }
            for (SelectRange other : distinct) {
                if (other.partition().equals(range.partition()) && other.overlaps(range)) {
                    throw ServiceFault.validation(OVERLAP);
                }
            }
            distinct.add(range);
        }
        return distinct;
    }
}
