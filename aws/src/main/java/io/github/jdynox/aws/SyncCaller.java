package io.github.jdynox.aws;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Calls a blocking SDK client, each call on a thread of its own or on the thread that waits for it. */
final class SyncCaller implements Caller {

    private final DynamoDbClient client;
    private final boolean own;
    private final boolean borrowsThreads;
    private final CallThreads threads;
    private final Runnable onClose;

    private SyncCaller(DynamoDbClient client, boolean own, boolean borrowsThreads, int most, Runnable onClose) {
        this.client = client;
        this.own = own;
        this.borrowsThreads = borrowsThreads;
        this.threads = new CallThreads(most);
        this.onClose = onClose;
    }

    /**
     * Over a client that was made here, with an {@link OwnInterceptor} and over {@link CancellableHttp}, and which is closed
     * with this.
     *
     * @param borrowsThreads whether calls are made on the threads that wait for them: not where the client has time-outs, as
     *     the SDK ends a call that takes too long by interrupting the thread, and that would be taken for the caller's wish
     * @param connections how many calls there are at once; further ones wait here without a limit of time, where the HTTP
     *     client would give them up after ten seconds
     */
    static SyncCaller own(DynamoDbClient client, boolean borrowsThreads, int connections) {
        return new SyncCaller(client, true, borrowsThreads, connections, client::close);
    }

    /**
     * Over a client of a user's. How many connections it has is not ours to know, so all calls go to it at once: its time-outs
     * are to see those that wait, and those who call decide how many are under way (a scan: its segments). And a request
     * cannot be ended before its answer begins, for which an interrupted caller would have to wait: every call has a thread
     * of its own.
     */
    static SyncCaller guest(DynamoDbClient client, Runnable onClose) {
        return new SyncCaller(client, false, false, Integer.MAX_VALUE, onClose);
    }

    @Override
    public boolean blocking() {
        return true;
    }

    @Override
    public CompletableFuture<?> call(Operation<?> operation, Exchange exchange, @Nullable Executor waiting) {
        CompletableFuture<Object> result = new CompletableFuture<>();
        FutureTask<Void> call = new FutureTask<>(() -> run(operation, exchange, result), null);
        Executor lent = borrowsThreads ? waiting : null;
        if (lent == null) {
            threads.call(call);
        } else {
            threads.call(new LentCall(call, () -> result.cancel(true)), lent);
        }
        result.whenComplete((response, error) -> {
            if (result.isCancelled()) {
                // A thread that is lent is its owner's to interrupt.
                call.cancel(lent == null);
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
            result.complete(CurrentExchange.during(exchange, () -> operation.call(client, exchange, own)));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }
}
