package io.github.jdynox.aws;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.ConnectionException;
import io.github.jdynox.client.CredentialsException;
import io.github.jdynox.client.spi.ServiceException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Turns what the SDK throws into what a transport reports. */
final class Failure {

    private static final String CREDENTIAL_PACKAGE = "software.amazon.awssdk.auth.credentials.";

    private Failure() {}

    static DynoxException of(Throwable error, Exchange exchange) {
        Throwable cause = unwrapped(error);
        if (cause instanceof DynamoDbException refused) {
            return refused(refused, exchange);
        }
        if (isAboutCredentials(cause)) {
            return credentials(cause, exchange);
        }
        return connection(cause, exchange);
    }

    private static DynoxException refused(DynamoDbException error, Exchange exchange) {
        AwsErrorDetails details = error.awsErrorDetails();
        String code = details == null || details.errorCode() == null ? "Unknown" : details.errorCode();
        boolean aboutSignature = code.endsWith("SignatureException");
        return new ServiceException(
                exchange.operation(),
                code,
                aboutSignature ? firstLine(sentence(details, error)) : sentence(details, error),
                error.statusCode(),
                error.requestId(),
                details == null || details.rawResponse() == null || aboutSignature
                        ? new byte[0]
                        : details.rawResponse().asByteArray(),
                exchange.retries(),
                // what AWS says about a signature quotes the signed headers, the session token among them
                aboutSignature ? null : error);
    }

    private static String sentence(@Nullable AwsErrorDetails details, DynamoDbException error) {
        String message = details == null ? null : details.errorMessage();
        return message == null ? "DynamoDB answered with the HTTP status " + error.statusCode() : message;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private static DynoxException credentials(Throwable cause, Exchange exchange) {
        return new CredentialsException(
                "Expected AWS credentials but none could be had, " + sending(exchange)
                        + ": set a profile, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a credentials provider;"
                        + " the cause lists the places that were tried",
                exchange.table(),
                exchange.operation(),
                null,
                cause);
    }

    private static DynoxException connection(Throwable cause, Exchange exchange) {
        return new ConnectionException(
                "Expected an answer from DynamoDB but " + finding(cause) + " after " + exchange.retries() + " retries, "
                        + sending(exchange),
                exchange.table(),
                exchange.operation(),
                null,
                cause);
    }

    private static String finding(Throwable cause) {
        if (cause instanceof ApiCallTimeoutException || cause instanceof ApiCallAttemptTimeoutException) {
            return "none came in time";
        }
        String message = cause.getMessage();
        return "got none (" + (message == null ? cause.getClass().getSimpleName() : firstLine(message)) + ")";
    }

    private static String sending(Exchange exchange) {
        return "sending " + exchange.operation() + (exchange.table() == null ? "" : " to table " + exchange.table());
    }

    /** The SDK has no type for it: other services' refusals (STS, SSO), or an error raised by a credentials provider. */
    private static boolean isAboutCredentials(Throwable error) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each instanceof AwsServiceException) {
                return true;
            }
            StackTraceElement[] frames = each.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, NEAR); i++) {
                if (frames[i].getClassName().startsWith(CREDENTIAL_PACKAGE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Frames this near to the throw are the thrower; the package is on the way of every request further up. */
    private static final int NEAR = 5;

    private static Throwable unwrapped(Throwable error) {
        Throwable inner = error;
        while ((inner instanceof CompletionException || inner instanceof ExecutionException)
                && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }
}
