package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** Another transaction was working on the same item; sending the request again may succeed. */
public final class TransactionConflictException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public TransactionConflictException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
