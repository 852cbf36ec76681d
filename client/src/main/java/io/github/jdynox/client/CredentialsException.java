package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** There are no usable credentials: none were found, or the service does not know or no longer accepts them. */
public final class CredentialsException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public CredentialsException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
