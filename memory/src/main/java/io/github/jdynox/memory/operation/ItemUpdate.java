package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Path;
import io.github.jdynox.memory.expression.Projection;
import io.github.jdynox.memory.expression.Update;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Index;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.Row;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.ItemSize;
import io.github.jdynox.memory.value.Nesting;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.value.ValueType;
import org.jspecify.annotations.Nullable;

/** An update of one item of a table; makes the item where it is not there, unless there is nothing to put in it. */
final class ItemUpdate {

    private final Table table;
    private final Value key;
    private final Update update;

    /** Checks key and paths. */
    ItemUpdate(Table table, Value key, Update update) {
        this.table = table;
        this.key = key;
        this.update = update;
        KeyRules.requireKey(table, key);
        requireKeyUntouched();
        table.indexes().forEach(this::requireIndexTypes);
        Projections.requireFlatKeys(update.paths(), table);
        Projections.requireFlatKeys(update.readPaths(), table);
    }

    private void requireKeyUntouched() {
        for (Path path : update.paths()) {
            if (table.keys().has(path.head())) {
                throw ServiceFault.invalidParameters(
                        "Cannot update attribute " + path.head() + ". This attribute is part of the key");
            }
        }
    }

    /** Refuses values that the index keyed by their attributes could not hold, where their type is known by now. */
    private void requireIndexTypes(Index index) {
        for (KeyAttribute attribute : index.schema().keys().attributes()) {
            for (Update.Action action : update.actions()) {
                ValueType type = writtenType(action);
                boolean isKey =
                        !action.path().isNested() && action.path().head().equals(attribute.name());
                if (isKey && type != null && type != attribute.type()) {
                    throw ServiceFault.invalidParameters("Type mismatch for Index Key " + attribute.name()
                            + " Expected: " + attribute.type() + " Actual: " + type + " IndexName: "
                            + index.schema().name());
                }
            }
        }
    }

    private static @Nullable ValueType writtenType(Update.Action action) {
        if (action instanceof Update.Set set) {
            return set.term().knownType();
        }
        if (action instanceof Update.Append) {
            return ValueType.L;
        }
        return action instanceof Update.Add add ? add.value().type() : null;
    }

    ItemWrite write(@Nullable Condition condition, boolean showOnFailure) {
        return new ItemWrite(table, key, condition, showOnFailure, this::next);
    }

    private @Nullable Value next(@Nullable Value old) {
        Value next = update.applyTo(old == null ? key : old);
        if (old == null && update.onlyTakesAway()) {
            return null;
        }
        KeyRules.requireUpdatedIndexKeys(table, next);
        if (Nesting.isTooDeep(next)) {
            throw ServiceFault.validation(Nesting.TOO_DEEP);
        }
        if (ItemSize.of(next) > ItemSize.MAX) {
            throw ServiceFault.validation("Item size to update has exceeded the maximum allowed size");
        }
        return next;
    }

    /** What {@code ReturnValues} asks for; null where that is nothing. */
    @Nullable
    Value returned(String wish, Change change) {
        Row row = wish.endsWith("_OLD") ? change.old() : change.next();
        if (row == null || wish.equals("NONE")) {
            return null;
        }
        if (wish.startsWith("ALL")) {
            return row.item();
        }
        Value updated = Projection.of(update.paths()).of(row.item());
        return updated.length() == 0 ? null : updated;
    }
}
