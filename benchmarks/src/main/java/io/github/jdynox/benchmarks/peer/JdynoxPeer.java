package io.github.jdynox.benchmarks.peer;

import io.github.jdynox.aws.AwsDynox;
import io.github.jdynox.benchmarks.page.Shape;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Scan;
import io.github.jdynox.client.Table;
import io.github.jdynox.model.Key;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * jdynox. The blocking one is on a blocking SDK client and goes item by item through the blocking view; the asynchronous one
 * makes its own SDK client, as {@link AwsDynox} does unless told otherwise.
 */
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

    static <T> JdynoxPeer<T> sync(Shape<T> shape, URI endpoint) {
        DynamoDbClient sdk = Sdk.client(Apache5HttpClient.create(), endpoint);
        return new JdynoxPeer<>(sdk, AwsDynox.of(sdk), shape, true);
    }

    static <T> JdynoxPeer<T> async(Shape<T> shape, URI endpoint) {
        DynoxClient client = AwsDynox.builder()
                .endpoint(endpoint)
                .region("us-east-1")
                .credentials(Sdk.CREDENTIALS)
                .build();
        return new JdynoxPeer<>(() -> {}, client, shape, false);
    }

    /** On an asynchronous client that is not its own. */
    static <T> JdynoxPeer<T> guest(Shape<T> shape, URI endpoint) {
        DynamoDbAsyncClient sdk = Sdk.asyncClient(NettyNioAsyncHttpClient.create(), endpoint);
        return new JdynoxPeer<>(sdk, AwsDynox.of(sdk), shape, false);
    }

    @Override
    public long scan() {
        return blocking ? iterate() : scan(table.scan());
    }

    /** Reads the table in so many segments at once. */
    public long parallelScan(int segments) {
        return scan(table.parallelScan(segments));
    }

    private long iterate() {
        long count = 0;
        for (T item : table.sync().scan()) {
            count += item == null ? 0 : 1;
        }
        return count;
    }

    private long scan(Scan<T> scan) {
        LongAdder count = new LongAdder();
        scan.forEach(item -> count.increment()).join();
        return count.sum();
    }

    @Override
    public Object first() {
        return blocking
                ? table.sync().scan().iterator().next()
                : table.scan().first().join().orElseThrow();
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
