package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.KeyCondition;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeySchema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Key conditions on an index with several key attributes: an equality for each of the partition, and equalities for the
 * first of those to sort by, without a gap; only the last one may be another comparison.
 */
final class ComposedKeyRules {

    private ComposedKeyRules() {}

    static void check(KeySchema keys, Map<String, KeyCondition> byName) {
        List<String> open = keys.partition().stream()
                .map(KeyAttribute::name)
                .filter(name -> !isEquality(byName.get(name)))
                .toList();
        if (!open.isEmpty()) {
            throw ServiceFault.validation("HASH key attributes " + String.join(", ", open)
                    + " must have equality conditions specified in the query");
        }
        List<String> sort = keys.sort().stream().map(KeyAttribute::name).toList();
        int last = sort.size() - 1;
        while (last >= 0 && !byName.containsKey(sort.get(last))) {
            last--;
        }
        if (last > 0) {
            requireEqualities(sort.subList(0, last), sort.get(last), byName);
        }
    }

    private static void requireEqualities(List<String> before, String last, Map<String, KeyCondition> byName) {
        List<String> open =
                before.stream().filter(name -> !isEquality(byName.get(name))).toList();
        if (!open.isEmpty()) {
            throw ServiceFault.validation("RANGE key attributes " + String.join(", ", open)
                    + " must have equality conditions specified in the query because a condition is present "
                    + "on key attribute " + last);
        }
    }

    private static boolean isEquality(@Nullable KeyCondition condition) {
        return condition != null && condition.operator() == KeyCondition.Operator.EQ;
    }
}
