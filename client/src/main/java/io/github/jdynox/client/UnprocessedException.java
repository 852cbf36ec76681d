package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import io.github.jdynox.model.Key;
import java.util.List;

/**
 * A batch came to no end: DynamoDB went on leaving the same items unprocessed. What was processed stays done; the items of
 * these keys are not.
 */
public final class UnprocessedException extends DynoxException {

    private static final long serialVersionUID = 1L;

    private final transient List<Key> keys;

    UnprocessedException(String table, Operation operation, int attempts, List<Key> keys) {
        super(
                operation.wireName() + " on " + table + " was given up: DynamoDB left the same items unprocessed "
                        + attempts + " times in a row. Of the batch " + keys.size()
                        + (keys.size() == 1 ? " item is" : " items are")
                        + " not done, see keys(); lower the rate or raise the table's capacity.",
                table,
                operation.wireName(),
                null,
                null);
        this.keys = List.copyOf(keys);
    }

    /** The keys of the items that were not processed, those included that were not sent any more. */
    public List<Key> keys() {
        return keys;
    }
}
