package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** The table (or the index of it) does not exist in this account and region. */
public final class TableNotFoundException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public TableNotFoundException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
