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

    /** Refuses as many conditions as no table can be searched by; only an index has a key of more than two attributes. */
    static void requireCount(List<KeyCondition> conditions, boolean ofIndex) {
        if (conditions.isEmpty() || !ofIndex && conditions.size() > 2) {
            throw wrongCount();
        }
    }

    /** @param startKey checked along with the conditions, attribute by attribute; null where there is none */
    static KeySearch of(List<KeyCondition> conditions, ReadTarget target, @Nullable Value startKey) {
        KeySchema keys = target.keys();
        Map<String, KeyCondition> byName = new LinkedHashMap<>();
        conditions.forEach(condition -> byName.put(condition.attribute(), condition));
        if (byName.size() > keys.partition().size() + Math.max(1, keys.sort().size())) {
            throw wrongCount();
        }
        if (keys.attributes().size() > 2 || keys.partition().size() > 1) {
            keys.attributes().forEach(key -> StartKey.requirePart(keys, key, startKey));
            ComposedKeyRules.check(keys, byName);
        }
        KeySearch search = new KeySearch(partition(keys, byName, startKey), sort(keys, byName, startKey));
        if (!byName.isEmpty()) {
            throw missed(firstWithout(keys, search));
        }
        return search;
    }

    /** The partition's values; their conditions are taken out of the map. */
    private static List<Value> partition(KeySchema keys, Map<String, KeyCondition> byName, @Nullable Value startKey) {
        List<Value> values = new ArrayList<>();
        boolean tooMany = byName.size() > keys.attributes().size();
        for (KeyAttribute key : keys.partition()) {
            StartKey.requirePart(keys, key, startKey);
            if (tooMany) {
                throw ServiceFault.validation("Query key condition not supported");
            }
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

    private static List<KeyCondition> sort(KeySchema keys, Map<String, KeyCondition> byName, @Nullable Value startKey) {
        List<KeyCondition> conditions = new ArrayList<>();
        boolean open = true;
        for (KeyAttribute key : keys.sort()) {
            StartKey.requirePart(keys, key, startKey);
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

    private static ServiceFault wrongCount() {
        return ServiceFault.validation("Conditions can be of length 1 or 2 only");
    }

    private static ServiceFault missed(KeyAttribute key) {
        return ServiceFault.validation("Query condition missed key schema element: " + key.name());
    }

    private static void requireType(KeyAttribute key, KeyCondition condition) {
        if (condition.operator() == KeyCondition.Operator.NOT_INDEXABLE) {
            throw ServiceFault.validation("Attempted conditional constraint is not an indexable operation");
        }
        for (Value value : condition.values()) {
            if (value.type() != key.type()) {
                throw ServiceFault.invalidParameters("Condition parameter type does not match schema type");
            }
            if (value.length() == 0) {
                throw ServiceFault.emptyKey("The AttributeValue for a key attribute cannot contain an empty "
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
