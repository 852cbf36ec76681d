package io.github.jdynox.client.spi;

import io.github.jdynox.DynoxException;
import org.jspecify.annotations.Nullable;

/**
 * DynamoDB's answer to a request that it refused, as it came over the wire. Above the transport it is turned into the
 * exception named for its outcome.
 */
public final class ServiceException extends DynoxException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int statusCode;
    private final byte[] body;
    private final int retries;

    /**
     * @param operation DynamoDB's name of the operation
     * @param code the error's short name, such as {@code ConditionalCheckFailedException}
     * @param message the service's own sentence
     * @param statusCode the HTTP status
     * @param requestId the service's id of the request, null where it gave none
     * @param body the whole JSON error body (it may carry {@code Item} or {@code CancellationReasons}); empty if unknown
     * @param retries how many times the request was sent again before this answer
     */
    public ServiceException(
            String operation,
            String code,
            String message,
            int statusCode,
            @Nullable String requestId,
            byte[] body,
            int retries,
            @Nullable Throwable cause) {
        super(message, null, operation, requestId, cause);
        this.code = code;
        this.statusCode = statusCode;
        this.body = body.clone();
        this.retries = retries;
    }

    /** The error's short name, such as {@code ProvisionedThroughputExceededException}. */
    public String code() {
        return code;
    }

    /** The HTTP status, 400 or above. */
    public int statusCode() {
        return statusCode;
    }

    /** The JSON error body; empty when the transport could not keep it. */
    public byte[] body() {
        return body.clone();
    }

    /** How many times the request was sent again before this answer. */
    public int retries() {
        return retries;
    }
}
