package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The SDK's blocking Enhanced Client. */
final class EnhancedPeer<B> implements Peer {

    private final DynamoDbClient sdk;
    private final DynamoDbEnhancedClient client;
    private final DynamoDbTable<B> table;
    private final Supplier<B> item;

    private EnhancedPeer(Shape<?> shape, TableSchema<B> schema, URI endpoint, String http) {
        this.sdk = Sdk.client(Http.blocking(http), endpoint);
        this.client = DynamoDbEnhancedClient.builder().dynamoDbClient(sdk).build();
        this.table = client.table(shape.name(), schema);
        this.item = new Once<>(() -> schema.mapToItem(PutWriter.firstItem(shape)));
    }

    static Peer open(Shape<?> shape, URI endpoint, String http) {
        return new EnhancedPeer<>(shape, Beans.of(shape), endpoint, http);
    }

    @Override
    public long scan(int limit, Consumer<Object> each) {
        long count = 0;
        for (B item : table.scan(scan -> scan.limit(limit)).items()) {
            each.accept(item);
            count++;
        }
        return count;
    }

    @Override
    public Object first() {
        return table.scan().items().iterator().next();
    }

    @Override
    public Object get() {
        return table.getItem(table.keyFrom(item.get()));
    }

    @Override
    public Object put() {
        table.putItem(item.get());
        return item.get();
    }

    @Override
    public Object batchPut() {
        WriteBatch.Builder<B> batch =
                WriteBatch.builder(table.tableSchema().itemType().rawClass()).mappedTableResource(table);
        for (int i = 0; i < 25; i++) {
            batch.addPutItem(item.get());
        }
        return client.batchWriteItem(request -> request.writeBatches(batch.build()));
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
