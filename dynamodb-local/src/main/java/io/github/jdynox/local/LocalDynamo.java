package io.github.jdynox.local;

import java.net.URI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * A running DynamoDB Local: in memory, on a free port of the loopback interface, one database for every region and
 * access key. Any credentials do. Safe for use by many threads.
 *
 * <p>It is served by a Jetty of our own rather than by its {@code ServerRunner}, which listens on every interface,
 * prints a banner and holds the telemetry.
 */
public final class LocalDynamo implements AutoCloseable {

    private static final int AUTHORITY_LEVEL = 0;
    private static final boolean IN_MEMORY = true;
    private static final boolean ONE_DATABASE = true;
    private static final boolean NO_DELAYED_STATES = false;
    private static final @Nullable String NO_FILE = null;
    private static final @Nullable String NO_CORS = null;

    private final Server server;
    private final LocalDynamoDBServerHandler dynamo;
    private final URI endpoint;
    private boolean closed;

    private LocalDynamo(Server server, LocalDynamoDBServerHandler dynamo) {
        this.server = server;
        this.dynamo = dynamo;
        this.endpoint = URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort());
    }

    /**
     * Starts an empty database; it answers when this method returns. The JVM may end while it runs: that stops it.
     *
     * @throws IllegalStateException if it cannot be started
     */
    public static LocalDynamo start() {
        ThreadGroup group = LastThreadWatch.newGroup();
        LocalDynamo[] started = new LocalDynamo[1];
        Throwable[] failure = new Throwable[1];
        // The threads it makes later inherit the group of the one that asks for them: so they can be told apart.
        Thread starter = new Thread(group, () -> {
            try {
                started[0] = startIn(group);
            } catch (Exception | LinkageError e) {
                failure[0] = e;
            }
        });
        starter.setName("dynamodb-local-start");
        starter.start();
        try {
            starter.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while DynamoDB Local was starting", e);
        }
        if (failure[0] != null) {
            throw new IllegalStateException("DynamoDB Local did not start: " + failure[0].getMessage(), failure[0]);
        }
        LastThreadWatch.over(group, started[0]::close);
        return started[0];
    }

    private static LocalDynamo startIn(ThreadGroup group) throws Exception {
        initializeSqlite();
        LocalDynamoDBServerHandler dynamo = new LocalDynamoDBServerHandler(
                new LocalDynamoDBRequestHandler(AUTHORITY_LEVEL, IN_MEMORY, NO_FILE, ONE_DATABASE, NO_DELAYED_STATES),
                NO_CORS);
        Server server = new Server(daemons(group));
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        connector.setPort(0);
        server.addConnector(connector);
        server.setHandler(handler(dynamo));
        server.start();
        return new LocalDynamo(server, dynamo);
    }

    private static Handler handler(LocalDynamoDBServerHandler dynamo) {
        return new ContextHandler(dynamo, "/");
    }

    private static QueuedThreadPool daemons(ThreadGroup group) {
        QueuedThreadPool pool = new QueuedThreadPool(64, 4, 60_000, -1, null, group);
        pool.setName("dynamodb-local");
        pool.setDaemon(true);
        return pool;
    }

    /** The static initializer of this class is what unpacks and loads the native library for this platform. */
    private static void initializeSqlite() throws ClassNotFoundException {
        Class.forName(DynamoDBEmbedded.class.getName());
    }

    /** Where it listens, such as {@code http://127.0.0.1:41235}. */
    public URI endpoint() {
        return endpoint;
    }

    /** Stops it; all its tables are gone. Closing again does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop: " + e.getMessage(), e);
        } finally {
            dynamo.close();
        }
    }
}
