package io.github.jdynox.client;

import io.github.jdynox.client.TransactGet.Found;
import io.github.jdynox.model.Key;
import java.util.List;
import java.util.Optional;

/** What a read transaction found, and what it cost. Immutable. */
public final class TransactGetResult {

    private final List<Found<?>> items;
    private final Metrics metrics;

    TransactGetResult(List<Found<?>> items, Metrics metrics) {
        this.items = items;
        this.metrics = metrics;
    }

    TransactGetResult loaded() {
        return new TransactGetResult(items.stream().<Found<?>>map(Found::loaded).toList(), metrics);
    }

    /**
     * The item of a key; empty if there was none.
     *
     * @throws IllegalArgumentException if the transaction did not ask for this key with this table
     */
    @SuppressWarnings("unchecked") // equal models have one type
    public <T> Optional<T> item(Table<T> table, Key key) {
        TransactKey wanted = TransactKey.of(table.model(), key);
        for (Found<?> item : items) {
            if (item.key().equals(wanted) && item.model().equals(table.model())) {
                return (Optional<T>) item.item();
            }
        }
        throw new IllegalArgumentException(
                "Expected a key that the transaction asked for, with the same table and model,"
                        + " but got another one of " + table.model() + ".");
    }

    /** What the transaction cost. */
    public Metrics metrics() {
        return metrics;
    }
}
