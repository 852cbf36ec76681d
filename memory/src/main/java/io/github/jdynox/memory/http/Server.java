package io.github.jdynox.memory.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on an address and gives each connection a thread. The JVM does not end before it is closed. */
public final class Server implements AutoCloseable {

    private static final int BACKLOG = 1024;
    private static final int TICK_MILLIS = 500;
    private static final int PAUSE_MILLIS = 50;
    private static final int CLOSING_SECONDS = 1;

    private final ServerSocket listener;
    private final Responder responder;
    private final Limits limits;
    private final Leases leases;
    private final ExecutorService threads = threads();
    private volatile boolean isClosed;

    private Server(ServerSocket listener, Responder responder, Limits limits) {
        this.listener = listener;
        this.responder = responder;
        this.limits = limits;
        this.leases = new Leases(limits.connections());
    }

    /** Begins to listen; port 0 is any free one. */
    public static Server open(InetSocketAddress address, Responder responder, Limits limits) throws IOException {
        ServerSocket listener = new ServerSocket();
        try {
            listener.bind(address, BACKLOG);
            listener.setSoTimeout(TICK_MILLIS);
        } catch (IOException | RuntimeException e) {
            listener.close();
            throw e;
        }
        Server server = new Server(listener, responder, limits);
        new Thread(server::accept, "jdynox-http-" + listener.getLocalPort()).start();
        return server;
    }

    /** As many as there are connections: an answer that is told to wait holds up no other. */
    private static ExecutorService threads() {
        AtomicInteger number = new AtomicInteger();
        return Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "jdynox-http-connection-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return (InetSocketAddress) listener.getLocalSocketAddress();
    }

    private void accept() {
        try {
            while (!isClosed) {
                acceptOne();
                leases.endOverdue();
            }
        } catch (InterruptedException endOfThread) {
            Thread.currentThread().interrupt();
        }
    }

    private void acceptOne() throws InterruptedException {
        try {
            begin(listener.accept());
        } catch (SocketTimeoutException nobodyCame) {
            // The time to look after those that are there.
        } catch (IOException clientGoneOrNoDescriptorsLeft) {
            // Both pass; the pause keeps the second from taking a processor.
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    private void begin(Socket socket) throws IOException, InterruptedException {
        Lease lease = new Lease(socket);
        while (!leases.add(lease, TICK_MILLIS)) {
            leases.endOverdue();
        }
        socket.setTcpNoDelay(true);
        Connection connection = new Connection(socket, lease, responder, limits);
        threads.execute(() -> {
            try {
                connection.run();
            } finally {
                leases.remove(lease);
            }
        });
    }

    /** Stops listening and ends every connection; what is being answered is interrupted. */
    @Override
    public void close() {
        isClosed = true;
        try {
            listener.close();
        } catch (IOException closedAnyway) {
            // The port is free all the same.
        }
        leases.endAll();
        threads.shutdownNow();
        try {
            threads.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
