package io.github.jdynox.model;

/**
 * What runs around the operations on a model's items. Each method may be called by many threads at once; an exception from
 * a {@code before} method stops the operation, one from an {@code after} method fails its future although the write is done.
 *
 * @param <T> the model
 */
public interface Hooks<T> {

    /** Hooks that do nothing. */
    static <T> Hooks<T> none() {
        return new Hooks<>() {};
    }

    /** Runs before an item is put and gives the item to put. */
    default T beforeSave(T item) {
        return item;
    }

    /** Runs after an item was put. */
    default void afterSave(T item) {}

    /** Runs before an update that starts from an item. */
    default void beforeUpdate(T item) {}

    /** Runs after an update that started from an item. */
    default void afterUpdate(T item) {}

    /** Runs before a delete that starts from an item. */
    default void beforeDelete(T item) {}

    /** Runs after a delete that started from an item. */
    default void afterDelete(T item) {}

    /** Runs on each item that is read and handed over, and gives the item to hand over. */
    default T afterLoad(T item) {
        return item;
    }
}
