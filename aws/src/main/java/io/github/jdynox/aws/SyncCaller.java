package io.github.jdynox.aws;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Calls a blocking SDK client, each call on a thread of its own pool.
 *
 * <p>The pool has no bound of its own: a call that waits in a queue would hide from the SDK's time-outs, a bound could only
 * guess the HTTP client's number of connections, and those who call decide how many requests are under way at once (a
 * scan: its segments). Threads are daemons named {@code jdynox-sync-N} and end after a minute without work.
 */
final class SyncCaller implements Caller {

    private final DynamoDbClient client;
    private final boolean own;
    private final Runnable onClose;
    private final ExecutorService threads = Executors.newCachedThreadPool(daemons());

    /**
     * @param own whether it was made here, with an {@link OwnInterceptor}
     */
    SyncCaller(DynamoDbClient client, boolean own, Runnable onClose) {
        this.client = client;
        this.own = own;
        this.onClose = onClose;
    }

    @Override
    public boolean blocking() {
        return true;
    }

    @Override
    public CompletableFuture<?> call(Operation<?> operation, Exchange exchange) {
        CompletableFuture<Object> result = new CompletableFuture<>();
        Future<?> running = threads.submit(() -> run(operation, exchange, result));
        result.whenComplete((response, error) -> {
            if (result.isCancelled()) {
                running.cancel(true);
                // some HTTP clients lock their stream while they read it
                threads.execute(exchange::abandon);
            }
        });
        return result;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        onClose.run();
    }

    private void run(Operation<?> operation, Exchange exchange, CompletableFuture<Object> result) {
        try {
            result.complete(operation.call(client, exchange, own));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private static ThreadFactory daemons() {
        AtomicInteger number = new AtomicInteger();
        return work -> {
            Thread thread = new Thread(work, "jdynox-sync-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
