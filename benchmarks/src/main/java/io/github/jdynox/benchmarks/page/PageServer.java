package io.github.jdynox.benchmarks.page;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers DynamoDB's protocol over loopback HTTP with what was prepared, so that a client's cost can be told from the
 * server's: it runs in a process of its own and spends little.
 *
 * <p>The table's name is the shape of its items. The endpoint's path says how many pages a table has, how many milliseconds
 * each takes and how many megabytes a second the line carries, 0 for as many as it can: {@code
 * http://127.0.0.1:8001/100/50/0}. The pages are dealt out to the segments in turn. A {@code Limit} is obeyed; the table has
 * as many pages with it as without.
 */
public final class PageServer implements AutoCloseable {

    private final Map<String, CannedAnswers> tables = new ConcurrentHashMap<>();
    private final ServerSocket socket;

    private PageServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** Starts on a port, 0 for any, prints the port, and serves until the standard input ends. */
    public static void main(String[] args) throws IOException {
        try (PageServer server = start(args.length == 0 ? 0 : Integer.parseInt(args[0]))) {
            System.out.println(server.port());
            while (System.in.read() >= 0) {
                // whoever started it holds the other end
            }
        }
    }

    /** A server that serves on threads of its own. */
    public static PageServer start(int port) throws IOException {
        PageServer server = new PageServer(new ServerSocket(port, 128, InetAddress.getLoopbackAddress()));
        daemon(server::accept);
        return server;
    }

    /** Where it listens. */
    public int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                daemon(() -> serve(connection));
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new java.io.UncheckedIOException(e);
                }
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            HttpExchange exchange = new HttpExchange(connection);
            while (exchange.read()) {
                CannedAnswers answers =
                        tables.computeIfAbsent(exchange.table(), table -> new CannedAnswers(Shape.of(table)));
                answers.answer(exchange);
            }
        } catch (IOException e) {
            // the client is gone
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "page-server");
        thread.setDaemon(true);
        thread.start();
    }
}
