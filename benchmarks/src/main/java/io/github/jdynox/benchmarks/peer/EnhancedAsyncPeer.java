package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.net.URI;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;

/** The SDK's asynchronous Enhanced Client. */
final class EnhancedAsyncPeer<B> implements Peer {

    private final DynamoDbAsyncClient sdk;
    private final DynamoDbEnhancedAsyncClient client;
    private final DynamoDbAsyncTable<B> table;
    private final Supplier<B> item;

    private EnhancedAsyncPeer(Shape<?> shape, TableSchema<B> schema, URI endpoint) {
        this.sdk = Sdk.asyncClient(NettyNioAsyncHttpClient.create(), endpoint);
        this.client = DynamoDbEnhancedAsyncClient.builder().dynamoDbClient(sdk).build();
        this.table = client.table(shape.name(), schema);
        this.item = new Once<>(() -> schema.mapToItem(PutWriter.firstItem(shape)));
    }

    static Peer open(Shape<?> shape, URI endpoint) {
        return new EnhancedAsyncPeer<>(shape, Beans.of(shape), endpoint);
    }

    @Override
    public long scan() {
        LongAdder count = new LongAdder();
        table.scan().items().subscribe(each -> count.increment()).join();
        return count.sum();
    }

    @Override
    public Object first() {
        java.util.concurrent.CompletableFuture<Object> first = new java.util.concurrent.CompletableFuture<>();
        table.scan().items().limit(1).subscribe(first::complete);
        return first.join();
    }

    @Override
    public Object get() {
        return table.getItem(table.keyFrom(item.get())).join();
    }

    @Override
    public Object put() {
        table.putItem(item.get()).join();
        return item.get();
    }

    @Override
    public Object batchPut() {
        WriteBatch.Builder<B> batch =
                WriteBatch.builder(table.tableSchema().itemType().rawClass()).mappedTableResource(table);
        for (int i = 0; i < 25; i++) {
            batch.addPutItem(item.get());
        }
        return client.batchWriteItem(request -> request.writeBatches(batch.build()))
                .join();
    }

    @Override
    public void close() {
        sdk.close();
    }
}
