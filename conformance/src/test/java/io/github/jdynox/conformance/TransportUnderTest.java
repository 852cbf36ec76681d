package io.github.jdynox.conformance;

import io.github.jdynox.client.spi.Transport;
import java.net.URI;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Whatever answers behind a transport in this JVM. */
final class TransportUnderTest implements DynamoUnderTest {

    private static final URI NEVER_REACHED = URI.create("http://127.0.0.1:1");

    private final Transport transport;
    private final DynamoDbClient client;

    TransportUnderTest(Transport transport) {
        this.transport = transport;
        this.client = DynamoUnderTest.client(new TransportHttpClient(transport), NEVER_REACHED);
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
    public void close() {
        client.close();
        transport.close();
    }
}
