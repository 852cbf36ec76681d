package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** DynamoDB found the request itself wrong; sending it again does not help. */
public final class ValidationException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public ValidationException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
