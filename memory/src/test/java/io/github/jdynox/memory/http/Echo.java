package io.github.jdynox.memory.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A server that answers with what it understood, and bare sockets to it. */
final class Echo implements AutoCloseable {

    static final Limits LIMITS =
            new Limits(100, 1000, Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(1));

    private final Server server;

    Echo(Limits limits) {
        this(limits, Echo::answer);
    }

    Echo(Limits limits, Responder responder) {
        try {
            server = Server.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), responder, limits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method, path, the header {@code a} and the body, between bars. */
    static Response answer(Request request) {
        byte[] body = request.body();
        RequestHead head = request.head();
        return text(String.join(
                "|",
                head.method(),
                head.path(),
                String.valueOf(head.header("a")),
                body == null ? "too large" : new String(body, StandardCharsets.ISO_8859_1)));
    }

    static Response text(String text) {
        byte[] body = text.getBytes(StandardCharsets.ISO_8859_1);
        return new Response(200, "", body, body.length, body.length);
    }

    Socket connect() throws IOException {
        Socket socket =
                new Socket(server.address().getAddress(), server.address().getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    /** Sends this, ends the sending side, and gives everything that comes back, without the dates. */
    String exchange(String sent) throws IOException {
        try (Socket socket = connect()) {
            send(socket, sent);
            socket.shutdownOutput();
            return received(socket);
        }
    }

    static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Everything until the server ends the connection. */
    static String received(Socket socket) throws IOException {
        return withoutDates(new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
    }

    /** What comes, up to these characters. */
    static String receivedUntil(Socket socket, String end) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        while (!received.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                throw new IOException("The connection ended after: " + received);
            }
            received.write(next);
        }
        return withoutDates(received.toString(StandardCharsets.ISO_8859_1));
    }

    private static String withoutDates(String text) {
        return text.replaceAll("Date: \\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\r\n", "");
    }

    @Override
    public void close() {
        server.close();
    }
}
