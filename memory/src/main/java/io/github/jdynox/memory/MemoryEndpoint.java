package io.github.jdynox.memory;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An engine over HTTP: any AWS SDK and the AWS CLI can use it as their endpoint, with whatever region and credentials;
 * signatures are not looked at. Made by {@link MemoryDynamo#serve(int)}. The JVM does not end before it is closed.
 */
public final class MemoryEndpoint implements AutoCloseable {

    private static final int BACKLOG = 1024;

    static {
        // The JDK's server sends headers and body apart; without this the body waits for the client's delayed
        // acknowledgement: 50 ms a request where it takes 3. Read once, when the server's classes are loaded.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads;

    private MemoryEndpoint(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    static MemoryEndpoint open(ControlledEngine engine, InetSocketAddress address) {
        HttpServer server;
        try {
            server = HttpServer.create(address, BACKLOG);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Expected to listen on " + address + " but could not: " + e.getMessage() + ".", e);
        }
        ExecutorService threads = threads();
        server.setExecutor(threads);
        server.createContext("/", exchange -> new HttpCall(engine, exchange).run());
        server.start();
        return new MemoryEndpoint(server, threads);
    }

    /** As many as there are requests at a time: one that is told to wait holds up no other. */
    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "jdynox-http-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What a client is given as its endpoint, such as {@code http://127.0.0.1:8000}. */
    public URI uri() {
        InetSocketAddress address = server.getAddress();
        InetAddress host = address.getAddress();
        String literal = (host.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : host).getHostAddress();
        return URI.create(
                "http://" + (literal.contains(":") ? "[" + literal + "]" : literal) + ":" + address.getPort());
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** Stops listening and ends every connection; the engine and its tables stay. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
