package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The SDK's own blocking client, items as maps of its attribute values. */
final class LowLevelPeer implements Peer {

    private final DynamoDbClient client;
    private final String table;
    private final Supplier<Map<String, AttributeValue>> item;

    LowLevelPeer(Shape<?> shape, URI endpoint) {
        this.client = Sdk.client(Apache5HttpClient.create(), endpoint);
        this.table = shape.name();
        this.item = new Once<>(() -> PutWriter.firstItem(shape));
    }

    @Override
    public long scan() {
        long count = 0;
        for (Map<String, AttributeValue> each :
                client.scanPaginator(scan -> scan.tableName(table)).items()) {
            count += each.isEmpty() ? 0 : 1;
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
    public void close() {
        client.close();
    }
}
