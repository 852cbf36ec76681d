package io.github.jdynox.memory;

import io.github.jdynox.memory.http.Request;
import io.github.jdynox.memory.http.RequestHead;
import io.github.jdynox.memory.http.Response;
import io.github.jdynox.memory.operation.Answer;
import io.github.jdynox.memory.operation.Engine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;

/** One request over HTTP, answered with the status, headers and bodies of the service. */
final class HttpCall {

    static final int LARGEST_REQUEST = 16 * 1024 * 1024;

    private static final int SMALLEST_PACKED = 4 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;
    private static final String JSON_1_0 = "application/x-amz-json-1.0";
    private static final String JSON = "application/json";
    private static final String TARGET = "DynamoDB_20120810.";
    private static final byte[] NOT_OURS = "<UnknownOperationException/>\n".getBytes(StandardCharsets.US_ASCII);

    private final ControlledEngine engine;
    private final Request request;
    private final RequestHead head;

    HttpCall(ControlledEngine engine, Request request) {
        this.engine = engine;
        this.request = request;
        this.head = request.head();
    }

    Response response() throws InterruptedException {
        String type = contentType();
        byte[] body = request.body();
        if (body == null) {
            return response(Reply.of(tooLarge()), JSON_1_0);
        }
        if (head.bytes() > LARGEST_HEADERS) {
            return response(Reply.of(tooManyHeaders()), JSON_1_0);
        }
        if (head.method().equals("GET") && head.path().equals("/")) {
            return healthy();
        }
        if (!head.method().equals("POST") || body.length > 0 && !type.equals(JSON) && !type.equals(JSON_1_0)) {
            return plain(404, checksum(NOT_OURS, NOT_OURS.length), NOT_OURS);
        }
        Reply reply = reply(body);
        TimeUnit.NANOSECONDS.sleep(reply.delay().toNanos());
        return response(reply, type.equals(JSON) ? JSON : JSON_1_0);
    }

    private Reply reply(byte[] body) {
        String packed = head.header("Content-Encoding");
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

    private String contentType() {
        String type = head.header("Content-Type");
        if (type == null) {
            return "";
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /** Empty for what is not of this protocol; the engine knows no operation of that name. */
    private String operation() {
        String target = head.header("X-Amz-Target");
        return target != null && target.startsWith(TARGET) ? target.substring(TARGET.length()) : "";
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

    private Response response(Reply reply, String contentType) {
        if (reply.delivery() instanceof Delivery.Lost) {
            return Response.LOST;
        }
        Answer answer = reply.answer();
        byte[] body = answer.body();
        int length = answer.length();
        String headers = headers(answer.requestId()) + "Content-Type: " + contentType + "\r\n";
        ContentCoding coding = length > SMALLEST_PACKED ? AcceptedCodings.best(head.header("Accept-Encoding")) : null;
        if (coding != null) {
            headers += "Content-Encoding: " + coding.token() + "\r\n";
            body = packed(coding, body, length);
            length = body.length;
        }
        headers += checksum(body, length);
        if (reply.delivery() instanceof Delivery.Whole) {
            return new Response(answer.status(), headers, body, length, length);
        }
        byte[] arriving = reply.delivery().arriving(body, length);
        return new Response(answer.status(), headers, arriving, arriving.length, length);
    }

    private static byte[] packed(ContentCoding coding, byte[] body, int length) {
        try {
            return coding.packed(body, length);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static String headers(String requestId) {
        return "Server: Server\r\nx-amzn-RequestId: " + requestId + "\r\n";
    }

    private static String checksum(byte[] body, int length) {
        CRC32 crc = new CRC32();
        crc.update(body, 0, length);
        return "x-amz-crc32: " + crc.getValue() + "\r\n";
    }

    /** What load balancers ask for. */
    private Response healthy() {
        String host = head.header("Host");
        return plain(200, "", ("healthy: " + (host == null ? "" : host) + " ").getBytes(StandardCharsets.US_ASCII));
    }

    private static Response plain(int status, String more, byte[] body) {
        return new Response(status, headers(Engine.newRequestId()) + more, body, body.length, body.length);
    }
}
