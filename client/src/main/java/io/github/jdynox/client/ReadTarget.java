package io.github.jdynox.client;

import io.github.jdynox.model.Index;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is read: a table, or an index of it.
 *
 * @param index the index's name, null for the table itself
 * @param keys the key by which a query finds items
 * @param tableKeys the key by which the table knows an item
 * @param startKey the attributes that a start key must have: an index's own keys and the table's
 */
record ReadTarget(
        String table, @Nullable String index, KeySchema keys, KeySchema tableKeys, List<KeyAttribute> startKey) {

    static ReadTarget of(String table, KeySchema keys) {
        return new ReadTarget(table, null, keys, keys, keys.attributes());
    }

    static ReadTarget of(String table, KeySchema keys, Index<?> index) {
        return new ReadTarget(
                table, index.name(), index.keys(), keys, index.keys().withTable(keys));
    }

    /** How many items DynamoDB last counted in what is read; 0 where it does not say. */
    long itemCount(TableDescription found) {
        return index == null
                ? found.itemCount()
                : found.indexes().stream()
                        .filter(candidate -> candidate.name().equals(index))
                        .mapToLong(IndexDescription::itemCount)
                        .findFirst()
                        .orElse(0);
    }

    /** How large it is in bytes, likewise. */
    long sizeBytes(TableDescription found) {
        return index == null
                ? found.sizeBytes()
                : found.indexes().stream()
                        .filter(candidate -> candidate.name().equals(index))
                        .mapToLong(IndexDescription::sizeBytes)
                        .findFirst()
                        .orElse(0);
    }

    /** For messages and logs: {@code users}, {@code users/email-index}. */
    String described() {
        return index == null ? table : table + "/" + index;
    }
}
