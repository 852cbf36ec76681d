package io.github.jdynox.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.ServiceException;
import io.github.jdynox.client.spi.Transport;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.CompletionException;

/** A transport's answer as HTTP would carry it. */
record TransportAnswer(int status, byte[] body) {

    static TransportAnswer of(Transport transport, String operation, byte[] request) {
        try (Response response =
                transport.send(new Request(operation, ByteBuffer.wrap(request))).join()) {
            return new TransportAnswer(200, Arrays.copyOf(response.bytes(), response.length()));
        } catch (CompletionException e) {
            if (e.getCause() instanceof ServiceException refusal) {
                return new TransportAnswer(refusal.statusCode(), body(refusal));
            }
            throw e;
        }
    }

    private static byte[] body(ServiceException refusal) {
        byte[] body = refusal.body();
        return body.length > 0
                ? body
                : Json.object()
                        .put("__type", "com.amazonaws.dynamodb.v20120810#" + refusal.code())
                        .put("message", refusal.getMessage())
                        .toString()
                        .getBytes(UTF_8);
    }
}
