package io.github.jdynox.client;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Update;
import io.github.jdynox.expression.UpdateAction;
import io.github.jdynox.model.Key;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An update in the making: nothing is sent before {@link #run()}. An immutable value; each method gives a changed copy.
 *
 * <pre>{@code
 * users.update(Key.of("USER#1")).set(User_.age, 31).onlyIf(User_.status.eq("active")).run().join();
 * }</pre>
 *
 * @param <T> the model
 */
public final class UpdateCall<T> {

    final Table<T> table;
    private final Key key;

    /** Null where only the key is known; then no hook runs. */
    private final @Nullable T item;

    private final @Nullable Update update;
    private final WriteOptions options;

    UpdateCall(Table<T> table, Key key, @Nullable T item) {
        this(table, key, item, null, WriteOptions.NONE);
    }

    private UpdateCall(Table<T> table, Key key, @Nullable T item, @Nullable Update update, WriteOptions options) {
        this.table = table;
        this.key = key;
        this.item = item;
        this.update = update;
        this.options = options;
    }

    /** Sets an attribute. */
    public <V> UpdateCall<T> set(Attribute<T, V> attribute, V value) {
        return and(attribute.set(value));
    }

    /** Adds to a number, which counts as 0 where the attribute is missing; a negative value subtracts. */
    public <V extends Number> UpdateCall<T> add(NumberAttribute<T, V> attribute, V value) {
        return and(attribute.add(value));
    }

    /** Removes an attribute. */
    public UpdateCall<T> remove(Attribute<T, ?> attribute) {
        return and(attribute.remove());
    }

    /** Any other action of a handle: {@code User_.tags.add(Set.of("new"))}, {@code Order_.lines.append(lines)}. */
    public UpdateCall<T> and(UpdateAction action) {
        return new UpdateCall<>(table, key, item, update == null ? Update.of(action) : update.and(action), options);
    }

    /** Updates only if the item, as it is, meets the condition; otherwise {@link ConditionFailedException}. */
    public UpdateCall<T> onlyIf(Condition condition) {
        return new UpdateCall<>(table, key, item, update, options.andOnlyIf(condition));
    }

    /** Gives the item, or a part of it, back. */
    public UpdateCall<T> returning(ReturnValues returnValues) {
        return new UpdateCall<>(table, key, item, update, options.andReturn(returnValues));
    }

    /** Sends the update. An item that does not exist is made, with its key and what the update sets. */
    public CompletableFuture<WriteResult<T>> run() {
        return run(table);
    }

    CompletableFuture<WriteResult<T>> run(Table<T> over) {
        Update whole = whole();
        return item == null ? over.update(key, whole, options) : over.update(item, key, whole, options);
    }

    /** The same as an action of a transaction. */
    TransactAction action() {
        if (options.returnValues() != ReturnValues.NONE) {
            throw new IllegalArgumentException("Expected an update that returns nothing but it returns "
                    + options.returnValues() + "; a transaction gives nothing back.");
        }
        return TransactAction.update(table.model(), key, item, whole(), options);
    }

    private Update whole() {
        if (update == null) {
            throw new IllegalStateException("Expected an update of at least one attribute but there is none.");
        }
        return update;
    }

    /** The blocking view of the same thing. */
    public SyncUpdateCall<T> sync() {
        return new SyncUpdateCall<>(this);
    }
}
