package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A transaction was cancelled as a whole; nothing was written. Carries a reason for each of its actions, in their order. */
public final class TransactionCanceledException extends DynoxException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public TransactionCanceledException(
            String message,
            @Nullable String operation,
            @Nullable String requestId,
            List<Reason> reasons,
            @Nullable Throwable cause) {
        super(message, null, operation, requestId, cause);
        this.reasons = List.copyOf(reasons);
    }

    /** One reason an action, in the order of the actions; an action that was not at fault has the code {@code None}. */
    public List<Reason> reasons() {
        return reasons;
    }

    /**
     * Why an action stopped its transaction.
     *
     * @param code DynamoDB's code, such as {@code ConditionalCheckFailed}, or {@code None}
     * @param message the service's own sentence, empty for {@code None}
     * @param item the item as it was, where it was asked for
     */
    public record Reason(String code, String message, Optional<Map<String, @Nullable Object>> item) {}
}
