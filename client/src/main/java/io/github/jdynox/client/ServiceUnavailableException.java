package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** DynamoDB failed inside (a 5xx answer), and went on failing after the retries of the transport. */
public final class ServiceUnavailableException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public ServiceUnavailableException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
