package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/**
 * No AWS credentials could be had, so nothing was sent.
 */
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
