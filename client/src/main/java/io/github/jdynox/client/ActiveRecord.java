package io.github.jdynox.client;

import io.github.jdynox.expression.UpdateAction;
import java.util.concurrent.CompletableFuture;

/**
 * A model whose items save, update and delete themselves, over the {@linkplain DynoxClient#setDefault default client}.
 * Implement it on an {@code @Item}; hooks run as they do with the table handle.
 *
 * @param <T> the model itself
 */
public interface ActiveRecord<T extends ActiveRecord<T>> {

    /** Puts this item. See {@link Table#put(Object)}. */
    default CompletableFuture<WriteResult<T>> save() {
        return ActiveRecords.table(this).put(ActiveRecords.self(this));
    }

    /** Updates this item in DynamoDB; this object stays as it is. See {@link Table#update(Object)}. */
    default CompletableFuture<WriteResult<T>> update(UpdateAction first, UpdateAction... more) {
        UpdateCall<T> call =
                ActiveRecords.table(this).update(ActiveRecords.self(this)).and(first);
        for (UpdateAction action : more) {
            call = call.and(action);
        }
        return call.run();
    }

    /** Deletes this item. See {@link Table#delete(Object)}. */
    default CompletableFuture<WriteResult<T>> delete() {
        return ActiveRecords.table(this).delete(ActiveRecords.self(this));
    }

    /** The blocking view of the same thing. */
    default SyncActiveRecord<T> sync() {
        return new SyncActiveRecord<>(ActiveRecords.self(this));
    }
}
