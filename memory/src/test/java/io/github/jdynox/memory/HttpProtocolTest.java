package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire, byte for byte. */
class HttpProtocolTest {

    private static final String JSON_1_0 = "application/x-amz-json-1.0";
    private static final int SIXTEEN_MB = 16 * 1024 * 1024;

    private final MemoryDynamo memory = MemoryDynamo.create().createTable(Users.MODEL);
    private final MemoryEndpoint endpoint = memory.serve(0);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        endpoint.close();
    }

    @Test
    void answer_hasTheHeadersOfTheService() throws Exception {
        HttpResponse<byte[]> answer = post("ListTables", "{}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("{\"TableNames\":[\"users\"]}");
        assertThat(header(answer, "Content-Type")).isEqualTo(JSON_1_0);
        assertThat(header(answer, "x-amzn-RequestId")).matches("[0-9A-V]{52}");
        assertThat(header(answer, "x-amz-crc32")).isEqualTo(crc(answer.body()));
    }

    @Test
    void refusal_hasStatusAndType() throws Exception {
        HttpResponse<byte[]> answer = post("DescribeTable", "{\"TableName\":\"gone\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer))
                .isEqualTo("{\"__type\":\"com.amazonaws.dynamodb.v20120810#ResourceNotFoundException\","
                        + "\"message\":\"Requested resource not found: Table: gone not found\"}");
        assertThat(header(answer, "x-amz-crc32")).isEqualTo(crc(answer.body()));
    }

    @Test
    void target_unknownOrMissing_isAnUnknownOperation() throws Exception {
        String expected = "{\"__type\":\"com.amazon.coral.service#UnknownOperationException\"}";

        assertThat(text(post("Nope", "{}"))).isEqualTo(expected);
        assertThat(text(send(request().header("Content-Type", JSON_1_0).POST(BodyPublishers.ofString("{}")))))
                .isEqualTo(expected);
        assertThat(text(send(request()
                        .header("Content-Type", JSON_1_0)
                        .header("X-Amz-Target", "DynamoDBStreams_20120810.ListTables")
                        .POST(BodyPublishers.ofString("{}")))))
                .isEqualTo(expected);
    }

    @Test
    void body_notJson_isASerializationException() throws Exception {
        HttpResponse<byte[]> answer = post("ListTables", "{");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(text(answer)).isEqualTo("{\"__type\":\"com.amazon.coral.service#SerializationException\"}");
    }

    @Test
    void contentOrMethod_ofAnotherKind_isNotFound() throws Exception {
        HttpResponse<byte[]> plain = send(request()
                .header("Content-Type", "text/plain")
                .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
                .POST(BodyPublishers.ofString("{}")));
        HttpResponse<byte[]> put = send(request()
                .header("Content-Type", JSON_1_0)
                .header("X-Amz-Target", "DynamoDB_20120810.ListTables")
                .PUT(BodyPublishers.ofString("{}")));

        assertThat(plain.statusCode()).isEqualTo(404);
        assertThat(text(plain)).isEqualTo("<UnknownOperationException/>\n");
        assertThat(put.statusCode()).isEqualTo(404);
        assertThat(header(put, "x-amz-crc32")).isEqualTo(crc(put.body()));
    }

    @Test
    void get_saysThatItIsHealthy() throws Exception {
        HttpResponse<byte[]> answer = send(request().GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).isEqualTo("healthy: 127.0.0.1:" + endpoint.port() + " ");
    }

    @Test
    void answer_over4Kb_isZippedWhereAsked() throws Exception {
        memory.seed(Users.MODEL, Users.users(200));

        HttpResponse<byte[]> zipped =
                send(operation("Scan", "{\"TableName\":\"users\"}").header("Accept-Encoding", "br, gzip;q=0.9"));
        HttpResponse<byte[]> plain = post("Scan", "{\"TableName\":\"users\"}");

        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "x-amz-crc32")).isEqualTo(crc(zipped.body()));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void answer_upTo4Kb_isNotZipped() throws Exception {
        HttpResponse<byte[]> answer = send(operation("ListTables", "{}").header("Accept-Encoding", "gzip"));

        assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void request_of16Mb_isAnswered() throws Exception {
        assertThat(post("ListTables", padded(SIXTEEN_MB)).statusCode()).isEqualTo(200);
    }

    @Test
    void request_over16Mb_isRefused() throws Exception {
        HttpResponse<byte[]> answer = post("ListTables", padded(SIXTEEN_MB + 1));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(text(answer))
                .isEqualTo("{\"__type\":\"com.amazonaws.dynamodb.v20120810#RequestEntityTooLargeException\","
                        + "\"message\":\"Expected a request of at most 16777216 bytes (16 MB)"
                        + " but its body is larger.\"}");
    }

    @Test
    void connection_afterAnAnswer_takesTheNextRequest() throws Exception {
        byte[] request = ("POST / HTTP/1.1\r\nHost: any\r\nContent-Type: " + JSON_1_0
                        + "\r\nX-Amz-Target: DynamoDB_20120810.ListTables\r\nContent-Length: 2\r\n\r\n{}")
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(endpoint.uri().getHost(), endpoint.port())) {
            socket.setSoTimeout(10_000);
            for (int i = 0; i < 3; i++) {
                OutputStream out = socket.getOutputStream();
                out.write(request);
                out.flush();
                assertThat(readUntil(socket.getInputStream(), "[\"users\"]}")).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void answer_cut_endsTheConnection() {
        memory.control().on("ListTables").cutAnswer(5);

        assertThatThrownBy(() -> post("ListTables", "{}"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void answer_lost_endsTheConnection() {
        memory.control().on("ListTables").everyCall().loseAnswer();

        assertThatThrownBy(() -> post("ListTables", "{}"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void answer_garbled_doesNotMatchItsChecksum() throws Exception {
        memory.control().on("ListTables").garbleAnswer();

        HttpResponse<byte[]> answer = post("ListTables", "{}");

        assertThat(header(answer, "x-amz-crc32")).isNotEqualTo(crc(answer.body()));
    }

    @Test
    void serve_portThatIsTaken_isRefused() {
        assertThatThrownBy(() -> MemoryDynamo.create().serve(endpoint.port()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Expected to listen on localhost/127.0.0.1:" + endpoint.port()
                        + " but could not: Address already in use.");
    }

    @Test
    void close_refusesConnections_andLeavesTheTables() {
        int port = endpoint.port();
        endpoint.close();

        // Not the client, which may have a connection that it does not know to be closed.
        assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port))
                .isInstanceOf(ConnectException.class);
        assertThat(Users.in(memory).count().count()).isZero();
    }

    private static String padded(int length) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) ' ');
        body[0] = '{';
        body[length - 1] = '}';
        return new String(body, StandardCharsets.US_ASCII);
    }

    private static String readUntil(InputStream in, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf(end) < 0) {
            int next = in.read();
            assertThat(next).as("after %s", read).isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(endpoint.uri()).timeout(Duration.ofSeconds(30));
    }

    private HttpRequest.Builder operation(String operation, String body) {
        return request()
                .header("Content-Type", JSON_1_0)
                .header("X-Amz-Target", "DynamoDB_20120810." + operation)
                .POST(BodyPublishers.ofString(body));
    }

    private HttpResponse<byte[]> post(String operation, String body) throws Exception {
        return send(operation(operation, body));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    private static String crc(byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(body);
        return Long.toString(crc.getValue());
    }
}
