package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** No answer could be had: no connection, a time-out, an answer that broke off, after the retries of the transport. */
public final class ConnectionException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public ConnectionException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
