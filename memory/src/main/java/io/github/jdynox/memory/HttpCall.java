package io.github.jdynox.memory;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.github.jdynox.memory.operation.Answer;
import io.github.jdynox.memory.operation.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** One request over HTTP, answered with the status, headers and bodies of the service. */
final class HttpCall {

    private static final int LARGEST_REQUEST = 16 * 1024 * 1024;

    /** Read to its end so that the client gets to see the refusal; beyond that the connection breaks. */
    private static final long LARGEST_REFUSED = 4L * LARGEST_REQUEST;

    private static final int SMALLEST_PACKED = 4 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final String SERVER = "Server";
    private static final String JSON_1_0 = "application/x-amz-json-1.0";
    private static final String JSON = "application/json";
    private static final String TARGET = "DynamoDB_20120810.";
    private static final byte[] NOT_OURS = "<UnknownOperationException/>\n".getBytes(StandardCharsets.US_ASCII);

    private final ControlledEngine engine;
    private final HttpExchange exchange;

    HttpCall(ControlledEngine engine, HttpExchange exchange) {
        this.engine = engine;
        this.exchange = exchange;
    }

    /**
     * Whatever goes wrong on the way ends the connection, so that no client waits for ever. The body's stream must not be
     * closed by itself for that: if it lacks bytes, only closing the whole exchange ends the connection.
     */
    void run() {
        try {
            answer();
        } catch (IOException connectionLost) {
            // The client went away: there is nobody to tell.
        } catch (InterruptedException endpointClosed) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private void answer() throws IOException, InterruptedException {
        String type = contentType();
        byte[] body = body();
        if (body == null) {
            send(Reply.of(tooLarge()), JSON_1_0);
        } else if (headerBytes() > LARGEST_HEADERS) {
            send(Reply.of(tooManyHeaders()), JSON_1_0);
        } else if (exchange.getRequestMethod().equals("GET")
                && exchange.getRequestURI().getPath().equals("/")) {
            healthy();
        } else if (!exchange.getRequestMethod().equals("POST")
                || body.length > 0 && !type.equals(JSON) && !type.equals(JSON_1_0)) {
            notOurs();
        } else {
            Reply reply = reply(body);
            TimeUnit.NANOSECONDS.sleep(reply.delay().toNanos());
            send(reply, type.equals(JSON) ? JSON : JSON_1_0);
        }
    }

    private Reply reply(byte[] body) {
        String packed = exchange.getRequestHeaders().getFirst("Content-Encoding");
        if (packed == null || packed.isBlank()) {
            return engine.handle(operation(), body, 0, body.length);
        }
        ContentCoding coding = ContentCoding.named(packed.strip());
        if (coding == null) {
            return Reply.of(unreadable());
        }
        try {
            byte[] unpacked = coding.unpacked(body, LARGEST_REQUEST + 1);
            return unpacked.length > LARGEST_REQUEST
                    ? Reply.of(tooLarge())
                    : engine.handle(operation(), unpacked, 0, unpacked.length);
        } catch (IOException notPacked) {
            return Reply.of(unreadable());
        }
    }

    /** Names and values of all headers and the request's path, as they came over the wire. */
    private long headerBytes() {
        long bytes = exchange.getRequestURI().toString().length();
        for (Map.Entry<String, List<String>> header :
                exchange.getRequestHeaders().entrySet()) {
            for (String value : header.getValue()) {
                bytes += header.getKey().length() + value.length() + 4L;
            }
        }
        return bytes;
    }

    private String contentType() {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is not of this protocol; the engine knows no operation of that name. */
    private String operation() {
        String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        return target != null && target.startsWith(TARGET) ? target.substring(TARGET.length()) : "";
    }

    /** The body, null where it is too large. */
    private byte @Nullable [] body() throws IOException {
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes(LARGEST_REQUEST + 1);
        if (body.length <= LARGEST_REQUEST) {
            return body;
        }
        byte[] rest = new byte[64 * 1024];
        long read = body.length;
        for (int n = in.read(rest); n >= 0 && read <= LARGEST_REFUSED; n = in.read(rest)) {
            read += n;
        }
        return null;
    }

    private static Answer tooLarge() {
        return Answers.refusal(
                413,
                "RequestEntityTooLargeException",
                "Expected a request of at most " + LARGEST_REQUEST + " bytes (16 MB) but its body is larger.");
    }

    private static Answer tooManyHeaders() {
        return Answers.refusal(
                400,
                "RequestHeaderTooLargeException",
                "Expected a request line and headers of at most " + LARGEST_HEADERS
                        + " bytes (16 KB) but there is more.");
    }

    /** The service's own answer to this is a 500, too. */
    private static Answer unreadable() {
        return Answers.refusal(
                500, "InternalServerError", "Expected a body packed as its Content-Encoding says but it is not.");
    }

    private void send(Reply reply, String contentType) throws IOException {
        if (reply.delivery() instanceof Delivery.Lost) {
            return;
        }
        Answer answer = reply.answer();
        Headers headers = exchange.getResponseHeaders();
        headers.set("x-amzn-RequestId", answer.requestId());
        headers.set("Content-Type", contentType);
        headers.set("Server", SERVER);
        byte[] body = answer.body();
        int length = answer.length();
        ContentCoding coding = length > SMALLEST_PACKED ? accepted() : null;
        if (coding != null) {
            headers.set("Content-Encoding", coding.token());
            body = coding.packed(body, length);
            length = body.length;
        }
        headers.set("x-amz-crc32", Long.toString(crc(body, length)));
        exchange.sendResponseHeaders(answer.status(), length);
        OutputStream out = exchange.getResponseBody();
        if (reply.delivery() instanceof Delivery.Whole) {
            out.write(body, 0, length);
        } else {
            out.write(reply.delivery().arriving(body, length));
            out.flush();
        }
    }

    private @Nullable ContentCoding accepted() {
        return AcceptedCodings.best(exchange.getRequestHeaders().getFirst("Accept-Encoding"));
    }

    private static long crc(byte[] body, int length) {
        CRC32 crc = new CRC32();
        crc.update(body, 0, length);
        return crc.getValue();
    }

    /** What load balancers ask for. */
    private void healthy() throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        plain(200, ("healthy: " + (host == null ? "" : host) + " ").getBytes(StandardCharsets.US_ASCII));
    }

    private void notOurs() throws IOException {
        exchange.getResponseHeaders().set("x-amz-crc32", Long.toString(crc(NOT_OURS, NOT_OURS.length)));
        plain(404, NOT_OURS);
    }

    private void plain(int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("x-amzn-RequestId", Engine.newRequestId());
        exchange.getResponseHeaders().set("Server", SERVER);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
    }
}
