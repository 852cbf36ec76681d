package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/** The item is, or would become, larger than the 400 KB that DynamoDB allows. */
public final class ItemTooLargeException extends DynoxException {

    private static final long serialVersionUID = 1L;

    public ItemTooLargeException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
    }
}
