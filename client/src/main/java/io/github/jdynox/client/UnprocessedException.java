package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import io.github.jdynox.model.Key;
import java.util.List;

/**
 * A batch came to no end: DynamoDB went on leaving the same items unprocessed. What was processed before stays done; these
 * keys are not.
 */
public final class UnprocessedException extends DynoxException {

    private static final long serialVersionUID = 1L;

    private final transient List<Key> keys;

    UnprocessedException(String table, Operation operation, int attempts, List<Key> keys) {
        super(
                operation.wireName() + " on " + table + " left " + keys.size()
                        + (keys.size() == 1 ? " item" : " items") + " unprocessed " + attempts
                        + " times in a row; lower the rate or raise the table's capacity.",
                table,
                operation.wireName(),
                null,
                null);
        this.keys = List.copyOf(keys);
    }

    /** The keys of the items that were neither read nor written, of the request that gave up. */
    public List<Key> keys() {
        return keys;
    }
}
