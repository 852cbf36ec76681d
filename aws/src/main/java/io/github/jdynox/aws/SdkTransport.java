package io.github.jdynox.aws;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.Transport;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The AWS SDK for Java v2 as a {@link Transport}: the SDK finds the endpoint, signs, sends, retries and reads errors; the
 * bodies are ours.
 */
@SuppressWarnings("UndefinedEquals") // a future in the set of those under way is itself and no other
final class SdkTransport implements Transport {

    private final Caller caller;
    private final boolean gzip;
    private final BodyPool pool;

    private final Set<CompletableFuture<Response>> underWay = ConcurrentHashMap.newKeySet();

    private volatile boolean closed;

    /**
     * @param gzip whether to ask for compressed answers
     */
    SdkTransport(Caller caller, boolean gzip, BodyPool pool) {
        this.caller = caller;
        this.gzip = gzip;
        this.pool = pool;
    }

    @Override
    public CompletableFuture<Response> send(Request request) {
        return sent(request, null);
    }

    @Override
    public CompletableFuture<Response> send(Request request, Executor waiting) {
        return sent(request, waiting);
    }

    private CompletableFuture<Response> sent(Request request, @Nullable Executor waiting) {
        Operation<?> operation = Operation.named(request.operation());
        if (operation == null) {
            return CompletableFuture.failedFuture(unknown(request.operation()));
        }
        String table = TableName.of(request.body(), operation.tablePlace());
        Exchange exchange = new Exchange(request, table, pool, gzip, caller.blocking());
        CompletableFuture<Response> answer = new CompletableFuture<>();
        underWay.add(answer);
        if (closed) {
            end(answer);
        } else {
            start(operation, exchange, answer, waiting);
        }
        return answer;
    }

    /** Ends what is under way, then frees what the transport itself opened. */
    @Override
    public void close() {
        closed = true;
        underWay.forEach(this::end);
        caller.close();
    }

    private void start(
            Operation<?> operation, Exchange exchange, CompletableFuture<Response> answer, @Nullable Executor waiting) {
        CompletableFuture<?> call;
        try {
            call = caller.call(operation, exchange, waiting);
        } catch (RuntimeException e) {
            call = CompletableFuture.failedFuture(e);
        }
        CompletableFuture<?> called = call;
        answer.whenComplete((response, error) -> {
            underWay.remove(answer);
            if (error != null) {
                called.cancel(true);
                exchange.abandon();
            }
        });
        called.whenComplete((ignored, error) -> settle(exchange, answer, error));
    }

    private static void settle(Exchange exchange, CompletableFuture<Response> answer, @Nullable Throwable error) {
        if (error != null) {
            answer.completeExceptionally(Failure.of(error, exchange));
            return;
        }
        try {
            Response response = exchange.response();
            if (!answer.complete(response)) {
                response.close();
            }
        } catch (Throwable e) {
            answer.completeExceptionally(Failure.of(e, exchange));
        }
    }

    private void end(CompletableFuture<Response> answer) {
        underWay.remove(answer);
        answer.completeExceptionally(
                new DynoxException("Expected an open client but it was closed; requests under way end with it"));
    }

    private static DynoxException unknown(String operation) {
        return new DynoxException(
                "Expected one of the operations " + Operation.names() + " but got " + operation,
                null,
                operation,
                null,
                null);
    }
}
