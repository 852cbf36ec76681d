package io.github.jdynox.client;

import io.github.jdynox.model.KeySchema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What DynamoDB says of a table.
 *
 * @param name its name
 * @param status {@code CREATING}, {@code ACTIVE}, {@code UPDATING}, {@code DELETING}, or another of DynamoDB's words
 * @param keys its key; values are read and written as plain S, N and B
 * @param indexes its secondary indexes, global ones first
 * @param itemCount how many items it has, as DynamoDB counted them about six hours ago
 * @param sizeBytes how large it is in bytes, likewise
 * @param onDemand true where capacity is paid by use, false where it is provisioned
 * @param readCapacity read capacity units provisioned a second; 0 on demand
 * @param writeCapacity write capacity units provisioned a second; 0 on demand
 */
public record TableDescription(
        String name,
        String status,
        KeySchema keys,
        List<IndexDescription> indexes,
        long itemCount,
        long sizeBytes,
        boolean onDemand,
        long readCapacity,
        long writeCapacity) {

    public TableDescription {
        indexes = List.copyOf(indexes);
    }

    Optional<IndexDescription> globalIndex(@Nullable String index) {
        return indexes.stream()
                .filter(candidate -> candidate.global() && candidate.name().equals(index))
                .findFirst();
    }

    /** Whether the table, and every index of it, can be used. */
    public boolean isActive() {
        return status.equals("ACTIVE")
                && indexes.stream().allMatch(index -> index.status().equals("ACTIVE"));
    }
}
