package io.github.jdynox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The root of every error that jdynox reports. Unchecked; each subclass is named for its outcome and carries the table,
 * the operation and the request id as far as they are known, and the cause.
 */
public class DynoxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String table;
    private final @Nullable String operation;
    private final @Nullable String requestId;

    public DynoxException(String message) {
        this(message, null, null, null, null);
    }

    public DynoxException(String message, @Nullable Throwable cause) {
        this(message, null, null, null, cause);
    }

    public DynoxException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Throwable cause) {
        super(message, cause);
        this.table = table;
        this.operation = operation;
        this.requestId = requestId;
    }

    /** The table (or index of a table, as {@code table/index}) that was addressed; empty where none was. */
    public Optional<String> table() {
        return Optional.ofNullable(table);
    }

    /** The operation by DynamoDB's own name, such as {@code Scan}; empty where nothing was being sent. */
    public Optional<String> operation() {
        return Optional.ofNullable(operation);
    }

    /** The id under which the service knows the request ({@code x-amzn-RequestId}); empty where no answer arrived. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }
}
