package io.github.jdynox.aws;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The exchange of the call that this thread is making on a blocking SDK client, which does all its work on the thread that
 * calls it. To hand it over with the request would make the SDK merge settings of a request with the client's each time.
 */
final class CurrentExchange {

    private static final ThreadLocal<@Nullable Exchange> OF_THREAD = new ThreadLocal<>();

    private CurrentExchange() {}

    static <R> R during(Exchange exchange, Supplier<R> call) {
        OF_THREAD.set(exchange);
        try {
            return call.get();
        } finally {
            OF_THREAD.remove();
        }
    }

    /** Null outside of such a call. */
    static @Nullable Exchange get() {
        return OF_THREAD.get();
    }
}
