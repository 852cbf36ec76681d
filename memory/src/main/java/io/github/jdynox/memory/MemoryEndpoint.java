package io.github.jdynox.memory;

import io.github.jdynox.memory.http.Limits;
import io.github.jdynox.memory.http.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/**
 * An engine over HTTP: any AWS SDK and the AWS CLI can use it as their endpoint, with whatever region and credentials;
 * signatures are not looked at. Made by {@link MemoryDynamo#serve(int)}. The JVM does not end before it is closed.
 */
public final class MemoryEndpoint implements AutoCloseable {

    private final Server server;

    private MemoryEndpoint(Server server) {
        this.server = server;
    }

    static MemoryEndpoint open(ControlledEngine engine, InetSocketAddress address) {
        Limits limits = Limits.ofBody(HttpCall.LARGEST_REQUEST);
        try {
            return new MemoryEndpoint(
                    Server.open(address, request -> new HttpCall(engine, request).response(), limits));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Expected to listen on " + address + " but could not: " + e.getMessage() + ".", e);
        }
    }

    /** What a client is given as its endpoint, such as {@code http://127.0.0.1:8000}. */
    public URI uri() {
        InetSocketAddress address = server.address();
        InetAddress host = address.getAddress();
        String literal = (host.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : host).getHostAddress();
        return URI.create(
                "http://" + (literal.contains(":") ? "[" + literal + "]" : literal) + ":" + address.getPort());
    }

    /** The port it listens on. */
    public int port() {
        return server.address().getPort();
    }

    /** Stops listening and ends every connection; the engine and its tables stay. */
    @Override
    public void close() {
        server.close();
    }
}
