package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.KeyCondition;
import io.github.jdynox.memory.expression.KeyConditions;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of items that {@code WHERE} clauses name. */
final class StatementKeys {

    private StatementKeys() {}

    /** The key of the one item that a write is for. */
    static Value required(Table table, @Nullable Condition where) {
        List<Value> values = new ArrayList<>();
        for (KeyAttribute key : table.keys().attributes()) {
            Set<Value> named = equalities(where, key);
            if (named.isEmpty()) {
                throw ServiceFault.validation(
                        "Where clause does not contain a mandatory equality on all key attributes");
            }
            if (named.size() > 1) {
                throw ServiceFault.validation("Multiple conditions on same key " + key.name()
                        + ". Only single item Update/Insert/Delete are supported");
            }
            values.add(named.iterator().next());
        }
        return key(table, values);
    }

    /** Whether a clause names the whole key of an item. */
    static boolean areNamed(Table table, @Nullable Condition where) {
        return table.keys().attributes().stream()
                .noneMatch(key -> equalities(where, key).isEmpty());
    }

    /** Whether a clause names the whole key of an item and says nothing more. */
    static boolean areAlone(Table table, @Nullable Condition where) {
        return where != null
                && areNamed(table, where)
                && KeyConditions.parts(where).size()
                        == table.keys().attributes().size();
    }

    private static Set<Value> equalities(@Nullable Condition where, KeyAttribute key) {
        Set<Value> values = new HashSet<>();
        for (Condition part : where == null ? List.<Condition>of() : KeyConditions.parts(where)) {
            KeyCondition condition = KeyConditions.of(part);
            if (condition != null
                    && condition.attribute().equals(key.name())
                    && condition.operator() == KeyCondition.Operator.EQ) {
                values.addAll(condition.values());
            }
        }
        return values;
    }

    private static Value key(Table table, List<Value> values) {
        ValueWriter writer = new ValueWriter(64);
        int mark = writer.open(ValueType.M);
        for (int i = 0; i < values.size(); i++) {
            KeyAttribute key = table.keys().attributes().get(i);
            requireType(key, values.get(i));
            writer.block(key.name().getBytes(StandardCharsets.UTF_8));
            writer.copy(values.get(i));
        }
        writer.closeMap(mark);
        return writer.value();
    }

    static void requireType(KeyAttribute key, Value value) {
        if (value.type() != key.type()) {
            throw ServiceFault.validation(
                    "Key attribute's data type should match its data type in table's schema: Key " + key.name());
        }
    }
}
