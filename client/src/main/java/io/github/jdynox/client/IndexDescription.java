package io.github.jdynox.client;

import io.github.jdynox.Item;
import io.github.jdynox.model.KeySchema;
import java.util.List;

/**
 * What DynamoDB says of a secondary index.
 *
 * @param name its name
 * @param global true for a global one, false for a local one
 * @param status as a table's; a local index has its table's
 * @param keys its key
 * @param projection what it holds beside its own and the table's keys
 * @param include the attributes that {@link Item.Projection#INCLUDE} adds
 * @param itemCount how many items it has, as DynamoDB counted them about six hours ago
 * @param sizeBytes how large it is in bytes, likewise
 * @param readCapacity read capacity units provisioned a second for a global one; 0 on demand, and for a local one
 * @param writeCapacity write capacity units provisioned a second for a global one; 0 on demand, and for a local one
 */
public record IndexDescription(
        String name,
        boolean global,
        String status,
        KeySchema keys,
        Item.Projection projection,
        List<String> include,
        long itemCount,
        long sizeBytes,
        long readCapacity,
        long writeCapacity) {

    public IndexDescription {
        include = List.copyOf(include);
    }
}
