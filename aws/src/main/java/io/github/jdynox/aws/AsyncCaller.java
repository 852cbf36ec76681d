package io.github.jdynox.aws;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** Calls an asynchronous SDK client. */
record AsyncCaller(DynamoDbAsyncClient client, Runnable onClose) implements Caller {

    @Override
    public boolean blocking() {
        return false;
    }

    @Override
    public CompletableFuture<?> call(Operation<?> operation, Exchange exchange) {
        return operation.call(client, exchange);
    }

    @Override
    public void close() {
        onClose.run();
    }
}
