package io.github.jdynox.faultserver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * An HTTP/1.1 server on a free loopback port that answers as a {@link Handler} tells it, faults included. Safe for use
 * by many threads; a thread serves a connection.
 */
public final class FaultServer implements AutoCloseable {

    private static final int REMEMBERED = 1_000;

    private final ServerSocket listener;
    private final Handler handler;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Deque<Asked> latest = new ArrayDeque<>();
    private int count;
    private volatile boolean closed;

    private FaultServer(ServerSocket listener, Handler handler) {
        this.listener = listener;
        this.handler = handler;
    }

    /** Starts a server that answers with {@code handler}. */
    public static FaultServer start(Handler handler) {
        try {
            FaultServer server = new FaultServer(new ServerSocket(0, 1024, InetAddress.getLoopbackAddress()), handler);
            server.daemon("fault-server-accept", server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens: {@code http://127.0.0.1:port}. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    /** The latest requests, 1,000 at most, in the order of arrival. */
    public synchronized List<Asked> requests() {
        return List.copyOf(latest);
    }

    /** How many connections are open now. */
    public int connections() {
        return open.size();
    }

    /** Stops listening and closes every connection. */
    @Override
    public void close() {
        closed = true;
        quietly(listener);
        open.forEach(FaultServer::quietly);
    }

    private void accept() {
        while (!closed) {
            try {
                Socket socket = listener.accept();
                socket.setTcpNoDelay(true);
                open.add(socket);
                daemon("fault-server-" + socket.getPort(), () -> serve(socket));
            } catch (IOException e) {
                // the listener was closed, or the peer left before it was served
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Wire wire = new Wire(socket);
            for (Asked next = wire.read(0); next != null; next = wire.read(0)) {
                Asked request = number(next);
                if (!wire.write(handler.answer(request))) {
                    return;
                }
            }
        } catch (IOException e) {
            // the client went away: nothing is left to answer
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private synchronized Asked number(Asked request) {
        Asked numbered = new Asked(count++, request.operation(), request.headers(), request.body());
        latest.add(numbered);
        if (latest.size() > REMEMBERED) {
            latest.removeFirst();
        }
        return numbered;
    }

    private void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void quietly(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            // closing a socket that is gone already is no news
        }
    }
}
