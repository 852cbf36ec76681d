package io.github.jdynox.conformance;

import io.github.jdynox.client.spi.Transport;
import java.net.URI;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whatever answers behind a transport in this JVM. */
final class TransportUnderTest implements DynamoUnderTest {

    private static final URI NEVER_REACHED = URI.create("http://127.0.0.1:1");

    private final Supplier<Transport> supplier;
    private Transport transport;
    private DynamoDbClient client;

    /** @param supplier gives a transport to a new database each time */
    TransportUnderTest(Supplier<Transport> supplier) {
        this.supplier = supplier;
        this.transport = supplier.get();
        this.client = client(transport);
    }

    private static DynamoDbClient client(Transport transport) {
        return DynamoUnderTest.client(new TransportHttpClient(transport), NEVER_REACHED);
    }

    @Override
    public Wire wire() {
        return new TransportWire(transport);
    }

    @Override
    public DynamoDbClient client() {
        return client;
    }

    @Override
    public boolean isDynamoDbLocal() {
        return false;
    }

    @Override
    public void clear() {
        close();
        transport = supplier.get();
        client = client(transport);
    }

    @Override
    public void close() {
        client.close();
        transport.close();
    }
}
