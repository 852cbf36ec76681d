package io.github.jdynox.client;

/** Finds the table of a model that acts by itself. */
final class ActiveRecords {

    private ActiveRecords() {}

    /** An {@code ActiveRecord<T>} is a {@code T}: that is what its type parameter says. */
    @SuppressWarnings("unchecked")
    static <T extends ActiveRecord<T>> T self(ActiveRecord<T> item) {
        return (T) item;
    }

    @SuppressWarnings("unchecked")
    static <T extends ActiveRecord<T>> Table<T> table(ActiveRecord<T> item) {
        return DynoxClient.getDefault().table((Class<T>) item.getClass());
    }
}
