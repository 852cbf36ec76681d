package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The condition of a write was not met; nothing was written. Carries the item as it was, where there was one. */
public final class ConditionFailedException extends DynoxException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Map<String, @Nullable Object> item;

    public ConditionFailedException(
            String message,
            @Nullable String table,
            @Nullable String operation,
            @Nullable String requestId,
            @Nullable Map<String, @Nullable Object> item,
            @Nullable Throwable cause) {
        super(message, table, operation, requestId, cause);
        this.item = item == null ? null : Collections.unmodifiableMap(item);
    }

    /** The item that did not meet the condition, as a plain map; empty where there was no item. */
    public Optional<Map<String, @Nullable Object>> item() {
        return Optional.ofNullable(item);
    }
}
