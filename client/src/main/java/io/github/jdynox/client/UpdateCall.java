package io.github.jdynox.client;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Update;
import io.github.jdynox.expression.UpdateAction;
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

    /** Sends the update over a table. */
    @FunctionalInterface
    interface Sender<T> {
        CompletableFuture<WriteResult<T>> send(Table<T> table, Update update, WriteOptions options);
    }

    final Table<T> table;
    final Sender<T> sender;
    final @Nullable Update update;
    final WriteOptions options;

    UpdateCall(Table<T> table, Sender<T> sender, @Nullable Update update, WriteOptions options) {
        this.table = table;
        this.sender = sender;
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
        return new UpdateCall<>(table, sender, update == null ? Update.of(action) : update.and(action), options);
    }

    /** Updates only if the item, as it is, meets the condition; otherwise {@link ConditionFailedException}. */
    public UpdateCall<T> onlyIf(Condition condition) {
        return new UpdateCall<>(table, sender, update, options.andOnlyIf(condition));
    }

    /** Gives the item, or a part of it, back. */
    public UpdateCall<T> returning(ReturnValues returnValues) {
        return new UpdateCall<>(table, sender, update, options.andReturn(returnValues));
    }

    /** Sends the update. An item that does not exist is made, with its key and what the update sets. */
    public CompletableFuture<WriteResult<T>> run() {
        return run(table);
    }

    CompletableFuture<WriteResult<T>> run(Table<T> over) {
        if (update == null) {
            throw new IllegalStateException("Expected an update of at least one attribute but there is none.");
        }
        return sender.send(over, update, options);
    }

    /** The blocking view of the same thing. */
    public SyncUpdateCall<T> sync() {
        return new SyncUpdateCall<>(this);
    }
}
