package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The SDK's own blocking client, items as maps of its attribute values. */
final class LowLevelPeer implements Peer {

    private final DynamoDbClient client;
    private final String table;
    private final Supplier<Map<String, AttributeValue>> item;

    LowLevelPeer(Shape<?> shape, URI endpoint, String http) {
        this.client = Sdk.client(Http.blocking(http), endpoint);
        this.table = shape.name();
        this.item = new Once<>(() -> PutWriter.firstItem(shape));
    }

    @Override
    public long scan(int limit, Consumer<Object> each) {
        long count = 0;
        for (Map<String, AttributeValue> item :
                client.scanPaginator(scan -> scan.tableName(table).limit(limit)).items()) {
            each.accept(item);
            count++;
        }
        return count;
    }

    @Override
    public Object first() {
        return client.scanPaginator(scan -> scan.tableName(table))
                .items()
                .iterator()
                .next();
    }

    @Override
    public Object get() {
        return client.getItem(
                        get -> get.tableName(table).key(Map.of("pk", item.get().get("pk"))))
                .item();
    }

    @Override
    public Object put() {
        return client.putItem(put -> put.tableName(table).item(item.get()));
    }

    @Override
    public Object batchPut() {
        List<WriteRequest> writes = Collections.nCopies(25, writeOf(item.get()));
        return client.batchWriteItem(batch -> batch.requestItems(Map.of(table, writes)));
    }

    static WriteRequest writeOf(Map<String, AttributeValue> item) {
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    @Override
    @SuppressWarnings("unchecked") // a scan gave them
    public List<Map<String, AttributeValue>> attributes(List<Object> items) {
        return items.stream().map(each -> (Map<String, AttributeValue>) each).toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
