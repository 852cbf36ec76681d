package io.github.jdynox.testing;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.attribute.Attr;
import io.github.jdynox.client.SyncQuery;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.Table;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a table holds, read consistently and without its model, so that hooks do not run and attributes that
 * the model does not know count too. What does not hold is an {@link AssertionError}.
 */
public final class TableAssert {

    private final SyncTable<?> table;

    private TableAssert(SyncTable<?> table) {
        this.table = table;
    }

    /** Assertions on a table. */
    public static TableAssert assertThatTable(Table<?> table) {
        return new TableAssert(table.sync());
    }

    /** Assertions on a table. */
    public static TableAssert assertThatTable(SyncTable<?> table) {
        return new TableAssert(table);
    }

    /** There is an item of that key. */
    public TableAssert hasItem(Key key) {
        if (find(key).isEmpty()) {
            throw missing(key);
        }
        return this;
    }

    /** There is no item of that key. */
    public TableAssert doesNotHaveItem(Key key) {
        if (find(key).isPresent()) {
            throw new AssertionError(
                    "Expected table " + table.name() + " to have no item " + named(key) + " but it has one.");
        }
        return this;
    }

    /** There are exactly so many items. */
    public TableAssert hasItemCount(long expected) {
        long found = table.scan().consistentRead(true).count().count();
        if (found != expected) {
            throw new AssertionError(
                    "Expected table " + table.name() + " to have " + items(expected) + " but it has " + found + ".");
        }
        return this;
    }

    /** There is no item at all. */
    public TableAssert isEmpty() {
        return hasItemCount(0);
    }

    /** Assertions on the item of that key, which must be there, as it is now. */
    public ItemAssert item(Key key) {
        return new ItemAssert(
                "item " + named(key) + " of table " + table.name(), find(key).orElseThrow(() -> missing(key)));
    }

    private Optional<Map<String, @Nullable Object>> find(Key key) {
        List<KeyAttribute> names = table.model().keys().attributes();
        Map<String, Object> values = named(key).attributes();
        SyncQuery<?> query =
                table.query(requireNonNull(values.get(names.get(0).name()))).consistentRead(true);
        if (names.size() > 1) {
            String sort = names.get(1).name();
            query = query.where(Attr.of(sort).eq(requireNonNull(values.get(sort))));
        }
        return query.asMaps().first();
    }

    private Key named(Key key) {
        return key.resolve(table.model().keys().attributes());
    }

    private AssertionError missing(Key key) {
        return new AssertionError(
                "Expected table " + table.name() + " to have an item " + named(key) + " but it has none.");
    }

    private static String items(long count) {
        return count + (count == 1 ? " item" : " items");
    }
}
