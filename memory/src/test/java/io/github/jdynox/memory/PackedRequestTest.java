package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests and answers that are packed on their way, and headers beyond what the service takes. */
class PackedRequestTest {

    private static final String UNREADABLE = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#InternalServerError\","
            + "\"message\":\"Expected a body packed as its Content-Encoding says but it is not.\"}";

    private final MemoryDynamo memory = MemoryDynamo.create().createTable(Users.MODEL);
    private final MemoryEndpoint endpoint = memory.serve(0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @ParameterizedTest
    @EnumSource
    void request_packed_isAnswered(ContentCoding coding) throws Exception {
        assertThat(text(send(coding.token(), packed(coding, "{\"Limit\":1}"))))
                .isEqualTo("{\"TableNames\":[\"users\"]}");
    }

    @ParameterizedTest
    @EnumSource
    void request_cutShort_isAnInternalError(ContentCoding coding) throws Exception {
        byte[] whole = packed(coding, "{\"Limit\":1}");

        assertUnreadable(send(coding.token(), Arrays.copyOf(whole, whole.length - 1)));
        assertUnreadable(send(coding.token(), new byte[0]));
        assertUnreadable(send(coding.token(), "{}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void request_ofUnknownCoding_isAnInternalError() throws Exception {
        assertUnreadable(send("br", "{}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void request_over16MbWhenUnpacked_isRefused() throws Exception {
        byte[] packed = packed(ContentCoding.GZIP, "{" + " ".repeat(16 * 1024 * 1024) + "}");

        assertThat(send("gzip", packed).statusCode()).isEqualTo(413);
    }

    @Test
    void answer_isDeflatedWhereAsked() throws Exception {
        memory.seed(Users.MODEL, Users.users(200));
        HttpResponse<byte[]> plain = send(scan());
        HttpResponse<byte[]> deflated = send(scan().header("Accept-Encoding", "deflate"));

        assertThat(deflated.headers().firstValue("Content-Encoding")).contains("deflate");
        assertThat(new InflaterInputStream(new ByteArrayInputStream(deflated.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @Test
    void headers_over16Kb_areRefused() throws Exception {
        HttpResponse<byte[]> answer = send(scan().header("a", "x".repeat(8192)).header("b", "y".repeat(8192)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer))
                .isEqualTo("{\"__type\":\"com.amazonaws.dynamodb.v20120810#RequestHeaderTooLargeException\","
                        + "\"message\":\"Expected a request line and headers of at most 16384 bytes (16 KB)"
                        + " but there is more.\"}");
    }

    @Test
    void get_ofAnotherPath_isNotOurs() throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(endpoint.uri().resolve("/index.htm")).GET();

        assertThat(send(request).statusCode()).isEqualTo(404);
    }

    private HttpRequest.Builder scan() {
        return operation("Scan").POST(BodyPublishers.ofString("{\"TableName\":\"users\"}"));
    }

    private HttpRequest.Builder operation(String operation) {
        return HttpRequest.newBuilder(endpoint.uri())
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "DynamoDB_20120810." + operation);
    }

    private HttpResponse<byte[]> send(String coding, byte[] body) throws Exception {
        return send(operation("ListTables").header("Content-Encoding", coding).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static void assertUnreadable(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(text(answer)).isEqualTo(UNREADABLE);
    }

    private static byte[] packed(ContentCoding coding, String text) throws Exception {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return coding.packed(body, body.length);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
