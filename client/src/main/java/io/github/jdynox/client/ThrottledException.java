package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** DynamoDB refused the request for its rate, and went on refusing it after the retries of the transport. */
public final class ThrottledException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public ThrottledException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
