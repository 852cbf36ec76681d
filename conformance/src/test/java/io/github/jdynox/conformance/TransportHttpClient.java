package io.github.jdynox.conformance;

import io.github.jdynox.client.spi.Transport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** An HTTP client that never opens a socket: what an SDK client has signed goes to a transport in this JVM. */
final class TransportHttpClient implements SdkHttpClient {

    private static final String TARGET = "X-Amz-Target";

    private final Transport transport;

    TransportHttpClient(Transport transport) {
        this.transport = transport;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return response(TransportAnswer.of(transport, operation(request.httpRequest()), body(request)));
            }

            @Override
            public void abort() {}
        };
    }

    private static String operation(SdkHttpRequest request) {
        String target = request.firstMatchingHeader(TARGET)
                .orElseThrow(() -> new IllegalArgumentException("The request has no " + TARGET + " header"));
        return target.substring(target.indexOf('.') + 1);
    }

    private static byte[] body(HttpExecuteRequest request) throws IOException {
        ContentStreamProvider content = request.contentStreamProvider()
                .orElseThrow(() -> new IllegalArgumentException("The request has no body"));
        try (InputStream in = content.newStream()) {
            return in.readAllBytes();
        }
    }

    private static HttpExecuteResponse response(TransportAnswer answer) {
        byte[] body = answer.body();
        SdkHttpResponse head = SdkHttpResponse.builder()
                .statusCode(answer.status())
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .putHeader("Content-Length", Integer.toString(body.length))
                .putHeader("x-amz-crc32", Long.toString(crc32(body)))
                .build();
        return HttpExecuteResponse.builder()
                .response(head)
                .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
                .build();
    }

    private static long crc32(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return crc.getValue();
    }

    @Override
    public void close() {}
}
