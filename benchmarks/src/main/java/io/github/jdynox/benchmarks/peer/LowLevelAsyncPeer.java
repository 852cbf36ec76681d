package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.benchmarks.page.Shape;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** The SDK's own asynchronous client, items as maps of its attribute values. */
final class LowLevelAsyncPeer implements Peer {

    private final DynamoDbAsyncClient client;
    private final String table;
    private final Supplier<Map<String, AttributeValue>> item;

    LowLevelAsyncPeer(Shape<?> shape, URI endpoint, String http) {
        this.client = Sdk.asyncClient(Http.asynchronous(http), endpoint);
        this.table = shape.name();
        this.item = new Once<>(() -> PutWriter.firstItem(shape));
    }

    @Override
    public long scan(int limit, Consumer<Object> each) {
        Counting counting = new Counting(each);
        client.scanPaginator(scan -> scan.tableName(table).limit(limit))
                .items()
                .subscribe(counting::accept)
                .join();
        return counting.count();
    }

    @Override
    public Object first() {
        return client.scan(scan -> scan.tableName(table)).join().items().get(0);
    }

    @Override
    public Object get() {
        return client.getItem(
                        get -> get.tableName(table).key(Map.of("pk", item.get().get("pk"))))
                .join()
                .item();
    }

    @Override
    public Object put() {
        return client.putItem(put -> put.tableName(table).item(item.get())).join();
    }

    @Override
    public Object batchPut() {
        List<WriteRequest> writes = Collections.nCopies(25, LowLevelPeer.writeOf(item.get()));
        return client.batchWriteItem(batch -> batch.requestItems(Map.of(table, writes)))
                .join();
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
