package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.RowKey;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import io.github.jdynox.memory.value.ValueWriter;
import io.github.jdynox.memory.wire.JsonOutput;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A write to one item, in two steps so that a transaction can plan all before it does any: {@link #plan()} reads the
 * item, tests the condition and computes what comes of it; {@link #apply()} stores that. The table's write lock is held
 * around both.
 */
final class ItemWrite {

    static final Value NO_ITEM = noItem();

    /** What a write makes of the item that is there. */
    interface Mutation {

        /**
         * The item after the write, null for none.
         *
         * @param old the item before, null for none
         */
        @Nullable
        Value next(@Nullable Value old);
    }

    private final Table table;
    private final Value keyed;
    private final byte[] key;
    private final @Nullable Condition condition;
    private final boolean showOnFailure;
    private final Mutation mutation;
    private @Nullable Row old;
    private @Nullable Row next;

    /**
     * @param keyed an item or key with the table's key attributes, checked
     * @param showOnFailure whether the item goes with the refusal when the condition fails
     */
    ItemWrite(Table table, Value keyed, @Nullable Condition condition, boolean showOnFailure, Mutation mutation) {
        this.table = table;
        this.keyed = keyed;
        this.key = RowKey.of(keyed, table.keys());
        this.condition = condition;
        this.showOnFailure = showOnFailure;
        this.mutation = mutation;
    }

    /** Plans and applies under the table's lock. */
    Change run() {
        table.lock().writeLock().lock();
        try {
            plan();
            return apply();
        } finally {
            table.lock().writeLock().unlock();
        }
    }

    Table table() {
        return table;
    }

    boolean isSameItem(ItemWrite other) {
        return table == other.table && Arrays.equals(key, other.key);
    }

    /** An item or key with the table's key attributes. */
    Value keyed() {
        return keyed;
    }

    /** Reads, tests and computes; changes nothing. */
    void plan() {
        old = table.find(key);
        Value item = old == null ? null : old.item();
        if (condition != null && !condition.test(item == null ? NO_ITEM : item)) {
            throw conditionFailed(item);
        }
        Value changed = mutation.next(item);
        next = changed == null ? null : Row.of(key, changed);
    }

    private ServiceFault conditionFailed(@Nullable Value item) {
        String message = "The conditional request failed";
        if (!showOnFailure || item == null) {
            return ServiceFault.service("ConditionalCheckFailedException", message);
        }
        String members = new JsonOutput().name("Item").item(item).text();
        return ServiceFault.service("ConditionalCheckFailedException", message, members);
    }

    /** Size of the item as the plan leaves it, 0 where that is gone. */
    int plannedSize() {
        return next == null ? 0 : next.size();
    }

    /** Stores what was planned. */
    Change apply() {
        return table.replace(old, next);
    }

    private static Value noItem() {
        ValueWriter writer = new ValueWriter(2);
        writer.closeMap(writer.open(ValueType.M));
        return writer.value();
    }
}
