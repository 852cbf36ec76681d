package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.KeyCondition;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeyRange;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The partition that a query reads, and the conditions on its sort attributes in the order of the schema.
 */
record KeySearch(List<Value> partition, List<KeyCondition> sort) {

    static KeySearch of(List<KeyCondition> conditions, ReadTarget target) {
        KeySchema keys = target.keys();
        Map<String, KeyCondition> byName = new LinkedHashMap<>();
        conditions.forEach(condition -> byName.put(condition.attribute(), condition));
        if (byName.isEmpty()
                || byName.size()
                        > keys.partition().size() + Math.max(1, keys.sort().size())) {
            throw ServiceFault.validation("Conditions can be of length 1 or 2 only");
        }
        if (byName.size() > keys.attributes().size()) {
            throw ServiceFault.validation("Query key condition not supported");
        }
        if (keys.attributes().size() > 2 || keys.partition().size() > 1) {
            ComposedKeyRules.check(keys, byName);
        }
        KeySearch search = new KeySearch(partition(keys, byName), sort(keys, byName));
        if (!byName.isEmpty()) {
            throw missed(firstWithout(keys, search));
        }
        return search;
    }

    /** The partition's values; their conditions are taken out of the map. */
    private static List<Value> partition(KeySchema keys, Map<String, KeyCondition> byName) {
        List<Value> values = new ArrayList<>();
        for (KeyAttribute key : keys.partition()) {
            KeyCondition condition = byName.remove(key.name());
            if (condition == null) {
                throw missed(key);
            }
            requireType(key, condition);
            if (condition.operator() != KeyCondition.Operator.EQ) {
                throw ServiceFault.validation("Query key condition not supported");
            }
            values.add(condition.values().get(0));
        }
        return values;
    }

    private static List<KeyCondition> sort(KeySchema keys, Map<String, KeyCondition> byName) {
        List<KeyCondition> conditions = new ArrayList<>();
        boolean open = true;
        for (KeyAttribute key : keys.sort()) {
            KeyCondition condition = open ? byName.remove(key.name()) : null;
            if (condition == null) {
                break;
            }
            requireType(key, condition);
            conditions.add(condition);
            open = condition.operator() == KeyCondition.Operator.EQ;
        }
        return conditions;
    }

    private static KeyAttribute firstWithout(KeySchema keys, KeySearch search) {
        int at = Math.min(search.sort().size(), Math.max(0, keys.sort().size() - 1));
        return keys.sort().isEmpty() ? keys.partition().get(0) : keys.sort().get(at);
    }

    private static ServiceFault missed(KeyAttribute key) {
        return ServiceFault.validation("Query condition missed key schema element: " + key.name());
    }

    private static void requireType(KeyAttribute key, KeyCondition condition) {
        for (Value value : condition.values()) {
            if (value.type() != key.type()) {
                throw ServiceFault.invalidParameters("Condition parameter type does not match schema type");
            }
            if (value.length() == 0) {
                throw ServiceFault.validation("One or more parameter values are not valid. "
                        + "The AttributeValue for a key attribute cannot contain an empty "
                        + (key.type() == ValueType.B ? "binary" : "string")
                        + " value. Key: " + key.name());
            }
        }
    }

    KeyRange range() {
        return KeyRange.query(partition, sort);
    }

    /** Refuses a start key that the query could never have come to. */
    void requireWithin(ReadTarget target, Value startKey) {
        KeySchema keys = target.keys();
        boolean samePartition = true;
        for (int i = 0; i < partition.size(); i++) {
            samePartition &= partition.get(i).equals(keys.partition().get(i).in(startKey));
        }
        if (!sort.isEmpty()) {
            KeyCondition last = sort.get(sort.size() - 1);
            @Nullable Value value = keys.sort().get(sort.size() - 1).in(startKey);
            if (value == null || !last.isMetBy(value)) {
                throw ServiceFault.validation("The provided starting key does not match the range key predicate");
            }
        }
        if (!samePartition) {
            throw ServiceFault.validation(
                    sort.isEmpty()
                            ? "The provided starting key is outside query boundaries based on provided conditions"
                            : "The query can return at most one row and cannot be restarted");
        }
    }
}
