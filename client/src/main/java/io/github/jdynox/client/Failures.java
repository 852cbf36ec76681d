package io.github.jdynox.client;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.spi.ServiceException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** Turns what went wrong on the way of a request into the exception named for its outcome. */
final class Failures {

    private Failures() {}

    static Throwable of(@Nullable Throwable error, Operation operation, String target, Meter meter) {
        if (error == null) {
            return new CancellationException(operation.wireName() + " on " + target + " was cancelled");
        }
        Throwable cause = Futures.cause(error);
        if (cause instanceof ServiceException refused) {
            meter.answered(refused.requestId().orElse(null), refused.retries());
            return of(refused, operation, target);
        }
        if (cause instanceof DynoxException known) {
            return known;
        }
        if (cause instanceof CancellationException || cause instanceof Error) {
            return cause;
        }
        return new DynoxException(
                "Expected an answer to " + operation.wireName() + " on " + target + " but met a "
                        + cause.getClass().getSimpleName() + ".",
                target,
                operation.wireName(),
                null,
                cause);
    }

    private static DynoxException of(ServiceException e, Operation operation, String target) {
        String name = operation.wireName();
        String id = e.requestId().orElse(null);
        String message = sentence(e, name, target, id);
        return switch (e.code()) {
            case "ConditionalCheckFailedException" -> new ConditionFailedException(
                    message, target, name, id, ErrorBody.item(e.body()), e);
            case "TransactionCanceledException" -> new TransactionCanceledException(
                    message, name, id, ErrorBody.reasons(e.body()), e);
            case "ResourceNotFoundException" -> new TableNotFoundException(message, target, name, id, e);
            case "ResourceInUseException" -> new TableInUseException(message, target, name, id, e);
            case "TransactionConflictException" -> new TransactionConflictException(message, target, name, id, e);
            case "ProvisionedThroughputExceededException",
                    "ThrottlingException",
                    "Throttling",
                    "RequestLimitExceeded",
                    "LimitExceededException" -> new ThrottledException(message, target, name, id, e);
            case "AccessDeniedException" -> new AccessDeniedException(message, target, name, id, e);
            case "UnrecognizedClientException",
                    "InvalidSignatureException",
                    "IncompleteSignatureException",
                    "MissingAuthenticationTokenException",
                    "ExpiredTokenException",
                    "InvalidClientTokenId",
                    "InvalidAccessKeyId",
                    "SignatureDoesNotMatch" -> new CredentialsException(message, target, name, id, e);
            case "ValidationException" -> isItemSize(e)
                    ? new ItemTooLargeException(message, target, name, id, e)
                    : new ValidationException(message, target, name, id, e);
            case "ItemCollectionSizeLimitExceededException" -> new ItemTooLargeException(message, target, name, id, e);
            default -> e.statusCode() >= 500
                    ? new ServiceUnavailableException(message, target, name, id, e)
                    : new DynoxException(message, target, name, id, e);
        };
    }

    private static boolean isItemSize(ServiceException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Item size has exceeded the maximum allowed size")
                || message.contains("Item size to update has exceeded the maximum allowed size");
    }

    private static String sentence(ServiceException e, String operation, String target, @Nullable String requestId) {
        return operation + " on " + target + " was refused: " + e.getMessage() + " (" + e.code()
                + (requestId == null ? "" : ", request " + requestId) + ")";
    }
}
