package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.aws.AwsDynox;
import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Scan;
import io.github.jdynox.client.Table;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** jdynox. A blocking one goes item by item through the blocking view. */
public final class JdynoxPeer<T> implements Peer {

    private final AutoCloseable sdk;
    private final DynoxClient client;
    private final Table<T> table;
    private final List<T> items;
    private final Key key;
    private final boolean blocking;

    private JdynoxPeer(AutoCloseable sdk, DynoxClient client, Shape<T> shape, boolean blocking) {
        this.sdk = sdk;
        this.client = client;
        this.table = client.table(shape.model());
        this.items = shape.items(25);
        this.key = shape.model().keyOf(items.get(0));
        this.blocking = blocking;
    }

    /** On a blocking client that is not its own. */
    static <T> JdynoxPeer<T> sync(Shape<T> shape, URI endpoint, String http) {
        DynamoDbClient sdk = Sdk.client(Http.blocking(http), endpoint);
        return new JdynoxPeer<>(sdk, AwsDynox.of(sdk), shape, true);
    }

    /** On a client that it makes itself, by its asynchronous methods. */
    static <T> JdynoxPeer<T> own(Shape<T> shape, URI endpoint, boolean gzip) {
        return new JdynoxPeer<>(() -> {}, client(endpoint, gzip), shape, false);
    }

    /** On a client that it makes itself, by its blocking methods. */
    static <T> JdynoxPeer<T> ownBlocking(Shape<T> shape, URI endpoint) {
        return new JdynoxPeer<>(() -> {}, client(endpoint, false), shape, true);
    }

    private static DynoxClient client(URI endpoint, boolean gzip) {
        return AwsDynox.builder()
                .endpoint(endpoint)
                .region("us-east-1")
                .credentials(Sdk.CREDENTIALS)
                .gzip(gzip)
                .build();
    }

    /** On an asynchronous client that is not its own. */
    static <T> JdynoxPeer<T> guest(Shape<T> shape, URI endpoint, String http) {
        DynamoDbAsyncClient sdk = Sdk.asyncClient(Http.asynchronous(http), endpoint);
        return new JdynoxPeer<>(sdk, AwsDynox.of(sdk), shape, false);
    }

    @Override
    public long scan(int limit, Consumer<Object> each) {
        return blocking ? iterate(limit, each) : scan(table.scan().pageSize(limit), each);
    }

    /** Reads the table in so many segments at once. */
    public long parallelScan(int segments, int limit, Consumer<Object> each) {
        return scan(table.parallelScan(segments).pageSize(limit), each);
    }

    private long iterate(int limit, Consumer<Object> each) {
        long count = 0;
        for (T item : table.sync().scan().pageSize(limit)) {
            each.accept(item);
            count++;
        }
        return count;
    }

    private long scan(Scan<T> scan, Consumer<Object> each) {
        Counting counting = new Counting(each);
        scan.forEach(counting::accept).join();
        return counting.count();
    }

    @Override
    public List<Map<String, AttributeValue>> attributes(List<Object> items) {
        JsonWriter out = new JsonWriter();
        out.beginObject().name("Items").beginArray();
        items.forEach(each -> write(out, each));
        out.endArray().endObject();
        return Sdk.canned(out.toByteArray())
                .scan(scan -> scan.tableName(table.model().table()))
                .items();
    }

    @SuppressWarnings("unchecked") // a scan of this table gave it
    private void write(JsonWriter out, Object item) {
        table.model().codec().write(out, (T) item);
    }

    @Override
    public Object first() {
        return blocking
                ? table.sync().scan().iterator().next()
                : table.scan().pageSize(WHOLE_PAGES).first().join().orElseThrow();
    }

    @Override
    public Object get() {
        return blocking
                ? table.sync().get(key).orElseThrow()
                : table.get(key).join().orElseThrow();
    }

    @Override
    public Object put() {
        T item = items.get(0);
        return blocking ? table.sync().put(item) : table.put(item).join();
    }

    @Override
    public Object batchPut() {
        return blocking ? table.sync().batchPut(items) : table.batchPut(items).join();
    }

    @Override
    public void close() {
        client.close();
        try {
            sdk.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
