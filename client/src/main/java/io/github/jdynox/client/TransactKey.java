package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import io.github.jdynox.model.Model;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The item that an action of a transaction is about.
 *
 * @param key by name
 */
record TransactKey(String table, Key key) {

    /** DynamoDB's bound on the actions of one transaction. */
    private static final int MOST = 100;

    static TransactKey of(Model<?> model, Key key) {
        return new TransactKey(model.table(), key.resolve(model.keys().attributes()));
    }

    static void requireCount(int actions) {
        if (actions == 0) {
            throw new IllegalArgumentException("Expected a transaction of at least one action but it has none.");
        }
        if (actions > MOST) {
            throw new IllegalArgumentException("Expected a transaction of at most " + MOST + " actions but it has "
                    + actions + "; divide it, or use a batch where all or nothing is not needed.");
        }
    }

    /** DynamoDB takes one action an item. */
    static void requireDistinct(List<TransactKey> keys) {
        Map<TransactKey, Integer> numbers = new HashMap<>();
        for (int number = 1; number <= keys.size(); number++) {
            TransactKey key = keys.get(number - 1);
            Integer before = numbers.putIfAbsent(key, number);
            if (before != null) {
                throw new IllegalArgumentException("Expected one action for each item of a transaction but actions "
                        + before + " and " + number + " are for the same item of table " + key.table
                        + "; make one of them.");
            }
        }
    }

    /** The tables, each once, for messages and logs. */
    static String tables(List<TransactKey> keys) {
        return keys.stream().map(TransactKey::table).distinct().collect(Collectors.joining(", "));
    }
}
