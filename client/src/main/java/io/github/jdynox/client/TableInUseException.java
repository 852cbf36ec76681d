package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** The table exists already, or is being created, changed or deleted. */
public final class TableInUseException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public TableInUseException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
