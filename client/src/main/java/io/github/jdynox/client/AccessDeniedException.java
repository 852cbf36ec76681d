package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** The credentials are known but may not do this; the message names the action and the resource. */
public final class AccessDeniedException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public AccessDeniedException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
