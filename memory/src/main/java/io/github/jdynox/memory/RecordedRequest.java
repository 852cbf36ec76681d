package io.github.jdynox.memory;

import java.util.List;

/**
 * A request as the engine received it.
 *
 * @param operation DynamoDB's name of the operation, such as {@code Scan}
 * @param tables names of the tables it addresses, in the order of the request; empty for none
 * @param json the body
 */
public record RecordedRequest(String operation, List<String> tables, String json) {

    /** The one table it addresses; IllegalStateException where it addresses none or several. */
    public String table() {
        if (tables.size() != 1) {
            throw new IllegalStateException(
                    "Expected a request to one table but " + operation + " addresses " + tables + ".");
        }
        return tables.get(0);
    }
}
