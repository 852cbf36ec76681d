package io.github.jdynox.client;

import io.github.jdynox.expression.UpdateAction;

/**
 * The blocking view of {@link ActiveRecord}.
 *
 * @param <T> the model
 */
public final class SyncActiveRecord<T extends ActiveRecord<T>> {

    private final T item;

    SyncActiveRecord(T item) {
        this.item = item;
    }

    /** See {@link ActiveRecord#save}. */
    public WriteResult<T> save() {
        return Futures.await(item.save());
    }

    /** See {@link ActiveRecord#update}. */
    public WriteResult<T> update(UpdateAction first, UpdateAction... more) {
        return Futures.await(item.update(first, more));
    }

    /** See {@link ActiveRecord#delete}. */
    public WriteResult<T> delete() {
        return Futures.await(item.delete());
    }
}
