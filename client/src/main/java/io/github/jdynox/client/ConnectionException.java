package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

<<<<<<< HEAD
/** No answer could be had: no connection, a time-out, an answer that broke off, after the retries of the transport. */
=======
/**
 * No answer could be had from DynamoDB: the connection failed, the answer was broken or it did not come in time, after the
 * retries that were allowed. The request may or may not have been carried out.
 */
>>>>>>> aws
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
