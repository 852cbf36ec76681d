package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.KeyCondition;
import io.github.jdynox.memory.expression.KeyConditions;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.partiql.Statement;
import io.github.jdynox.memory.table.Index;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.KeySchema;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a {@code SELECT} must keep to, beyond its grammar. */
final class SelectRules {

    private SelectRules() {}

    static ReadTarget target(Table table, @Nullable String name, boolean consistent) {
        if (name == null) {
            return new ReadTarget(table, null);
        }
        Index index = table.index(name);
        if (index == null) {
            throw ServiceFault.validation("The table does not have the specified index");
        }
        if (index.schema().global() && consistent) {
            throw ServiceFault.validation("Strongly consistent read is not supported on Global Secondary Indexes");
        }
        KeySchema keys = index.schema().keys();
        if (keys.partition().size() > 1 || keys.sort().size() > 1) {
            throw ServiceFault.validation("PartiQL does not support indexes whose keys are of several attributes");
        }
        return new ReadTarget(table, index);
    }

    static void requireOrder(List<Statement.Order> order, @Nullable List<SelectRange> ranges, KeySchema keys) {
        for (Statement.Order one : order) {
            if (!keys.has(one.attribute())) {
                throw ServiceFault.validation("Variable reference " + one.attribute()
                        + " in ORDER BY clause must be part of the primary key");
            }
        }
        if (!order.isEmpty() && ranges == null) {
            throw ServiceFault.validation("Must have at least one non-optional hash key condition in WHERE clause "
                    + "when using ORDER BY clause.");
        }
    }

    /** Refuses values that no key attribute can have, first where the key is searched by them. */
    static void requireKeyTypes(@Nullable Condition where, @Nullable List<SelectRange> ranges, KeySchema keys) {
        if (where == null) {
            return;
        }
        for (SelectRange range : ranges == null ? List.<SelectRange>of() : ranges) {
            StatementKeys.requireType(keys.partition().get(0), range.partition());
            for (KeyCondition condition : range.sort()) {
                condition
                        .values()
                        .forEach(value -> StatementKeys.requireType(keys.sort().get(0), value));
            }
        }
        for (KeyAttribute key : keys.attributes()) {
            KeyConditions.compared(where, key.name()).forEach(value -> requireKeyValue(key, value));
        }
    }

    private static void requireKeyValue(KeyAttribute key, Value value) {
        if (value.type() != key.type()) {
            throw ServiceFault.invalidParameters("Condition parameter type does not match schema type");
        }
        if (value.length() == 0) {
            throw ServiceFault.emptyKey("The AttributeValue for a key attribute cannot contain an empty "
                    + (key.type() == ValueType.B ? "binary" : "string") + " value. Key: " + key.name());
        }
    }
}
