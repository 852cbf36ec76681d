package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbAsyncTable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The SDK's asynchronous Enhanced Client. */
final class EnhancedAsyncPeer<B> implements Peer {

    private final DynamoDbAsyncClient sdk;
    private final DynamoDbEnhancedAsyncClient client;
    private final DynamoDbAsyncTable<B> table;
    private final Supplier<B> item;

    private EnhancedAsyncPeer(Shape<?> shape, TableSchema<B> schema, URI endpoint, String http) {
        this.sdk = Sdk.asyncClient(Http.asynchronous(http), endpoint);
        this.client = DynamoDbEnhancedAsyncClient.builder().dynamoDbClient(sdk).build();
        this.table = client.table(shape.name(), schema);
        this.item = new Once<>(() -> schema.mapToItem(PutWriter.firstItem(shape)));
    }

    static Peer open(Shape<?> shape, URI endpoint, String http) {
        return new EnhancedAsyncPeer<>(shape, Beans.of(shape), endpoint, http);
    }

    @Override
    public long scan(int limit, Consumer<Object> each) {
        Counting counting = new Counting(each);
        table.scan(scan -> scan.limit(limit))
                .items()
                .subscribe(counting::accept)
                .join();
        return counting.count();
    }

    @Override
    public Object first() {
        CompletableFuture<Object> first = new CompletableFuture<>();
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
    @SuppressWarnings("unchecked") // a scan of this table gave them
    public List<Map<String, AttributeValue>> attributes(List<Object> items) {
        return items.stream()
                .map(each -> table.tableSchema().itemToMap((B) each, true))
                .toList();
    }

    @Override
    public void close() {
        sdk.close();
    }
}
