package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.expression.Condition;
import io.github.jdynox.memory.expression.Path;
import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.partiql.Statement;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.ItemSize;
import io.github.jdynox.memory.value.Nesting;
import io.github.jdynox.memory.value.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement that writes an item, made one of the writes that other operations make.
 *
 * @param returned what the statement wants back of the item, null for nothing
 * @param attempted size of the item that it brings along, 0 where it brings none
 */
record StatementWrite(ItemWrite write, Function<Change, @Nullable Value> returned, int attempted) {

    /** The write, its key checked. */
    static StatementWrite of(Table table, Statement statement, boolean showOnFailure) {
        if (statement instanceof Statement.Insert insert) {
            return insert(table, insert.item());
        }
        if (statement instanceof Statement.Update update) {
            return update(table, update, showOnFailure);
        }
        if (statement instanceof Statement.Delete delete) {
            return delete(table, delete, showOnFailure);
        }
        return check(table, ((Statement.Exists) statement).select().where(), showOnFailure);
    }

    private static StatementWrite insert(Table table, Value item) {
        for (KeyAttribute key : table.keys().attributes()) {
            Value value = key.in(item);
            if (value == null) {
                throw ServiceFault.validation("Key attribute should be present in the item: Key " + key.name());
            }
            StatementKeys.requireType(key, value);
        }
        if (Nesting.isTooDeep(item)) {
            throw ServiceFault.validation(Nesting.TOO_DEEP);
        }
        PutItem.requireSize(item);
        KeyRules.requireItem(table, item);
        ItemWrite write = new ItemWrite(table, item, null, false, old -> {
            if (old != null) {
                throw ServiceFault.service("DuplicateItemException", "Duplicate primary key exists in table");
            }
            return item;
        });
        return new StatementWrite(write, change -> null, ItemSize.of(item));
    }

    /** The clause names the key, so no item that is not there meets it. */
    private static StatementWrite update(Table table, Statement.Update statement, boolean showOnFailure) {
        ItemUpdate update = new ItemUpdate(table, StatementKeys.required(table, statement.where()), statement.update());
        ItemWrite write = update.write(statement.where(), showOnFailure);
        String returning = statement.returning();
        String wish = returning == null
                ? "NONE"
                : returning.replace("MODIFIED", "UPDATED").replace(' ', '_');
        return new StatementWrite(write, change -> update.returned(wish, change), 0);
    }

    /** What is not there is deleted already, whatever else the clause says. */
    private static StatementWrite delete(Table table, Statement.Delete statement, boolean showOnFailure) {
        Value key = StatementKeys.required(table, statement.where());
        Condition absent =
                new Condition.Exists(Path.of(table.keys().attributes().get(0).name()), false);
        Condition where = statement.where() == null ? absent : new Condition.Or(absent, statement.where());
        String wish = statement.returning() ? "ALL_OLD" : "NONE";
        return new StatementWrite(
                DeleteItem.write(table, key, where, showOnFailure), change -> ReturnValues.old(wish, change), 0);
    }

    private static StatementWrite check(Table table, @Nullable Condition where, boolean showOnFailure) {
        Value key = StatementKeys.required(table, where);
        KeyRules.requireKey(table, key);
        return new StatementWrite(new ItemWrite(table, key, where, showOnFailure, old -> old), change -> null, 0);
    }
}
