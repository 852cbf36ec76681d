package io.github.jdynox.aws;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/**
 * Calls an asynchronous SDK client.
 *
 * @param own whether it was made here, with an {@link OwnInterceptor}
 */
record AsyncCaller(DynamoDbAsyncClient client, boolean own, Runnable onClose) implements Caller {

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public CompletableFuture<?> call(Operation<?> operation, Exchange exchange, @Nullable Executor waiting) {
        return operation.call(client, exchange, own);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
