package io.github.jdynox.aws;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Calls a blocking SDK client, each call on a thread of its own. */
final class SyncCaller implements Caller {

    private final DynamoDbClient client;
    private final boolean own;
    private final CallThreads threads;
    private final Runnable onClose;

    private SyncCaller(DynamoDbClient client, boolean own, int most, Runnable onClose) {
        this.client = client;
        this.own = own;
        this.threads = new CallThreads(most);
        this.onClose = onClose;
    }

    /**
     * Over a client whose number of connections is known. Further calls wait here without a limit of time: the HTTP client
     * would give them up after ten seconds.
     */
    static SyncCaller bounded(DynamoDbClient client, int connections) {
        return new SyncCaller(client, true, connections, client::close);
    }

    /**
     * Over a client whose number of connections is not ours to know. All calls go to it at once: its time-outs are to see
     * those that wait, and those who call decide how many are under way (a scan: its segments).
     *
     * @param own whether it was made here, with an {@link OwnInterceptor}
     */
    static SyncCaller unbounded(DynamoDbClient client, boolean own, Runnable onClose) {
        return new SyncCaller(client, own, Integer.MAX_VALUE, onClose);
    }

    @Override
    public boolean blocking() {
        return true;
    }

    @Override
    public CompletableFuture<?> call(Operation<?> operation, Exchange exchange) {
        CompletableFuture<Object> result = new CompletableFuture<>();
        FutureTask<Void> call = new FutureTask<>(() -> run(operation, exchange, result), null);
        threads.call(call);
        result.whenComplete((response, error) -> {
            if (result.isCancelled()) {
                call.cancel(true);
                // some HTTP clients lock their stream while they read it
                threads.aside(exchange::abandon);
            }
        });
        return result;
    }

    @Override
    public void close() {
        threads.close();
        onClose.run();
    }

    private void run(Operation<?> operation, Exchange exchange, CompletableFuture<Object> result) {
        try {
            result.complete(operation.call(client, exchange, own));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }
}
