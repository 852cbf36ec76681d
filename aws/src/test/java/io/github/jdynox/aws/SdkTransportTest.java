package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.ConnectionException;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.ServiceException;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.faultserver.Answer;
import io.github.jdynox.faultserver.FaultServer;
import io.github.jdynox.faultserver.Handler;
import io.github.jdynox.faultserver.RandomFaults;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(20)
class SdkTransportTest {

    private static final String SCAN = "{\"TableName\":\"users\",\"ReturnConsumedCapacity\":\"TOTAL\"}";
    private static final String PAGE = "{\"Count\":1,\"Items\":[{\"pk\":{\"S\":\"USER#1\"}}],\"ScannedCount\":1}";

    @ParameterizedTest
    @EnumSource
    void send_goodAnswer_givesItsBytes(HttpStack stack) {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(PAGE));
                Transport transport = stack.transport(server.endpoint());
                Response response = send(transport, "Scan", SCAN)) {
            assertThat(text(response)).isEqualTo(PAGE);
            assertThat(response.requestId()).isEqualTo("REQUEST200");
            assertThat(response.retries()).isZero();
            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.operation()).isEqualTo("Scan");
                assertThat(request.json()).isEqualTo(SCAN);
                assertThat(request.headers().get("authorization"))
                        .contains("Credential=key/", "/eu-central-1/dynamodb/");
                assertThat(request.headers()).doesNotContainKey("accept-encoding");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_largeBodiesBothWays_arriveWhole(HttpStack stack) {
        byte[] page = json(16 << 20);
        try (FaultServer server = FaultServer.start(request -> Answer.ok(request.body()));
                Transport transport = stack.transport(server.endpoint());
                Response response = send(transport, "BatchWriteItem", page)) {
            assertThat(bytes(response)).isEqualTo(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_directBufferWithPosition_sendsWhatRemains(HttpStack stack) {
        ByteBuffer body = ByteBuffer.allocateDirect(SCAN.length() + 8);
        body.position(3).mark();
        body.put(SCAN.getBytes(StandardCharsets.UTF_8)).limit(body.position()).reset();
        try (FaultServer server = FaultServer.start(Handler.inTurn(Answer.internalError(500), Answer.ok(PAGE)));
                Transport transport = stack.transport(server.endpoint())) {
            transport.send(new Request("Scan", body)).join().close();
            assertThat(server.requests()).hasSize(2).allSatisfy(request -> assertThat(request.json())
                    .isEqualTo(SCAN));
        }
        assertThat(body.position()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void send_chunkedBody_arrivesWhole(HttpStack stack) {
        byte[] page = json(1_800_000);
        try (FaultServer server = FaultServer.start(request -> Answer.ok(page).inChunks());
                Transport transport = stack.transport(server.endpoint());
                Response response = send(transport, "Scan", SCAN)) {
            assertThat(bytes(response)).isEqualTo(page);
        }
    }

    static Stream<Arguments> faults() {
        byte[] page = json(700_000);
        return Stream.of(HttpStack.values()).flatMap(stack -> Stream.of(
                        Arguments.of("throttled", Answer.throttled()),
                        Arguments.of("500", Answer.internalError(500)),
                        Arguments.of("503", Answer.internalError(503)),
                        Arguments.of("hang up", Answer.hangUp()),
                        Arguments.of("cut in the body", Answer.ok(page).cutAfter(300_000)),
                        Arguments.of("cut before the body", Answer.ok(page).cutAfter(0)),
                        Arguments.of(
                                "cut in a chunked body",
                                Answer.ok(page).inChunks().cutAfter(300_000)),
                        Arguments.of("claimed too long", Answer.ok(page).claiming(800_000)),
                        Arguments.of("claimed far too long", Answer.ok(page).claiming(Long.MAX_VALUE / 2)),
                        Arguments.of("wrong checksum", Answer.ok(page).withWrongCrc()),
                        Arguments.of("checksum no number", Answer.ok(page).header("x-amz-crc32", "abc")),
                        Arguments.of("garbage, checksummed", Answer.ok("<html>").withWrongCrc()),
                        Arguments.of("no body", Answer.ok("")),
                        Arguments.of("no body, no checksum", Answer.ok("").withoutCrc()),
                        Arguments.of(
                                "error with a wrong checksum",
                                Answer.internalError(500).withWrongCrc()),
                        Arguments.of(
                                "error that only says gzip", Answer.throttled().header("Content-Encoding", "gzip")),
                        Arguments.of("error with gzip", Answer.throttled().gzipped()))
                .map(fault -> Arguments.of(stack, fault.get()[0], fault.get()[1])));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("faults")
    void send_faultThenGoodAnswer_isSentAgain(HttpStack stack, String name, Answer fault) {
        byte[] page = json(700_000);
        try (FaultServer server = FaultServer.start(Handler.inTurn(fault, fault, Answer.ok(page)));
                Transport transport = stack.transport(server.endpoint());
                Response response = send(transport, "Scan", SCAN)) {
            assertThat(bytes(response)).isEqualTo(page);
            assertThat(response.retries()).isEqualTo(2);
            assertThat(server.requests()).hasSize(3).allSatisfy(request -> assertThat(request.json())
                    .isEqualTo(SCAN));
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_moreBytesThanClaimed_neverGivesAWrongBody(HttpStack stack) {
        // HTTP clients reuse the spoilt connection, some before we can say that it is spoilt: the next attempts suffer
        // too
        byte[] page = json(700_000);
        Answer fault = Answer.ok(page).claiming(600_000);
        try (FaultServer server = FaultServer.start(Handler.inTurn(fault, Answer.ok(page)));
                Transport transport = stack.transport(server.endpoint());
                Response response = send(transport, "Scan", SCAN)) {
            assertThat(bytes(response)).isEqualTo(page);
            assertThat(response.retries()).isPositive();
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(ConnectionException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_faultForEver_reportsWhatWasFound(HttpStack stack) {
        try (FaultServer server = FaultServer.start(request -> Answer.ok("{}").withWrongCrc());
                Transport transport = stack.transport(server.endpoint())) {
            ConnectionException error = failure(transport, "Scan", SCAN, ConnectionException.class);
            assertThat(error)
                    .hasMessage(
                            "Expected an answer from DynamoDB but got none (Expected a body with the CRC32 2745614146"
                                    + " but its CRC32 is 2745614147 (SDK Attempt Count: 4)) after 3 retries, sending Scan to table"
                                    + " users");
            assertThat(error.table()).contains("users");
            assertThat(error.operation()).contains("Scan");
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_conditionFailed_keepsItsItem(HttpStack stack) {
        Answer refusal = Answer.error(
                400,
                "ConditionalCheckFailedException",
                "The conditional request failed",
                "\"Item\":{\"pk\":{\"S\":\"USER#1\"}}");
        try (FaultServer server = FaultServer.start(request -> refusal);
                Transport transport = stack.transport(server.endpoint())) {
            ServiceException error =
                    failure(transport, "PutItem", "{\"TableName\":\"users\",\"Item\":{}}", ServiceException.class);
            assertThat(error).hasMessage("The conditional request failed");
            assertThat(error.code()).isEqualTo("ConditionalCheckFailedException");
            assertThat(error.statusCode()).isEqualTo(400);
            assertThat(error.requestId()).contains("REQUEST400");
            assertThat(error.operation()).contains("PutItem");
            assertThat(error.retries()).isZero();
            assertThat(error.body()).isEqualTo(refusal.body());
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_throttledForEver_countsItsRetries(HttpStack stack) {
        try (FaultServer server = FaultServer.start(request -> Answer.throttled());
                Transport transport = stack.transport(server.endpoint())) {
            ServiceException error = failure(transport, "Scan", SCAN, ServiceException.class);
            assertThat(error.code()).isEqualTo("ProvisionedThroughputExceededException");
            assertThat(error.retries()).isEqualTo(3);
            assertThat(server.requests()).hasSize(4);
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_errorThatIsNoJson_isAServiceException(HttpStack stack) {
        Answer proxy = new Answer(
                403,
                java.util.Map.of(),
                "<html>".getBytes(StandardCharsets.UTF_8),
                false,
                -1,
                -1,
                Duration.ZERO,
                Duration.ZERO,
                false);
        try (FaultServer server = FaultServer.start(request -> proxy);
                Transport transport = stack.transport(server.endpoint())) {
            ServiceException error = failure(transport, "Scan", SCAN, ServiceException.class);
            assertThat(error).hasMessage("DynamoDB answered with the HTTP status 403");
            assertThat(error.code()).isEqualTo("Unknown");
            assertThat(error.statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_signatureRefused_keepsTheSignedHeadersBack(HttpStack stack) {
        Answer refusal = Answer.error(
                400,
                "InvalidSignatureException",
                "It does not match.\\nThe string was\\nx-amz-security-token:T0K3N",
                "");
        try (FaultServer server = FaultServer.start(request -> refusal);
                Transport transport = stack.transport(server.endpoint())) {
            ServiceException error = failure(transport, "Scan", SCAN, ServiceException.class);
            assertThat(error).hasMessage("It does not match.").hasNoCause();
            assertThat(error.body()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_nobodyListens_isAConnectionException(HttpStack stack) {
        FaultServer server = FaultServer.start(request -> Answer.ok("{}"));
        server.close();
        try (Transport transport = stack.transport(server.endpoint())) {
            ConnectionException error = failure(transport, "Scan", SCAN, ConnectionException.class);
            // docs/decisions/0003: Netty at times waits 10 s for its pool instead, which counts as one retry or more
            assertThat(error)
                    .hasMessageMatching(
                            "Expected an answer from DynamoDB but got none \\(.+\\) after [1-3] retr(y|ies),"
                                    + " sending Scan to table users");
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_slowBody_arrivesWhole(HttpStack stack) {
        byte[] page = json(1_000_000);
        try (FaultServer server = FaultServer.start(request -> Answer.ok(page).trickling(Duration.ofMillis(10)));
                Transport transport = stack.transport(server.endpoint());
                Response response = send(transport, "Scan", SCAN)) {
            assertThat(bytes(response)).isEqualTo(page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_attemptTimesOut_isSentAgain(HttpStack stack) {
        Answer slow = Answer.ok(json(1_000_000)).trickling(Duration.ofMillis(300));
        try (FaultServer server = FaultServer.start(Handler.inTurn(slow, Answer.ok(PAGE)));
                Transport transport = stack.transport(
                        server.endpoint(),
                        HttpStack.QUICK.andThen(options -> options.apiCallAttemptTimeout(Duration.ofMillis(1000))));
                Response response = send(transport, "Scan", SCAN)) {
            assertThat(text(response)).isEqualTo(PAGE);
            assertThat(response.retries()).isPositive();
        } catch (CompletionException e) {
            // docs/decisions/0003: the SDK reports the end of the first attempt to the second one, now and then
            assertThat(stack).isIn(HttpStack.OWN_NETTY, HttpStack.NETTY, HttpStack.CRT);
            assertThat(e).hasCauseInstanceOf(ConnectionException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_callTimesOut_saysSo(HttpStack stack) {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(PAGE).after(Duration.ofSeconds(20)));
                Transport transport = stack.transport(
                        server.endpoint(),
                        HttpStack.QUICK.andThen(options -> options.apiCallTimeout(Duration.ofMillis(500))))) {
            assertThat(failure(transport, "Scan", SCAN, ConnectionException.class))
                    .hasMessage(
                            "Expected an answer from DynamoDB but none came in time after 0 retries, sending Scan to"
                                    + " table users");
        }
    }

    @ParameterizedTest
    @EnumSource
    void cancel_inTheMiddleOfABody_closesTheConnection(HttpStack stack) throws Exception {
        Answer endless = Answer.ok(json(16 << 20)).trickling(Duration.ofMillis(100));
        try (FaultServer server = FaultServer.start(Handler.inTurn(endless, Answer.ok(PAGE)));
                Transport transport = stack.transport(server.endpoint())) {
            CompletableFuture<Response> answer = transport.send(request("Scan", SCAN));
            Eventually.holds(
                    () -> server.connections() == 1 && server.requests().size() == 1);
            Thread.sleep(300);
            answer.cancel(true);
            Eventually.holds(() -> server.connections() == 0);
            assertThat(server.requests()).hasSize(1);
            send(transport, "Scan", SCAN).close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void close_endsRequestsUnderWay(HttpStack stack) {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(PAGE).after(Duration.ofSeconds(30)))) {
            Transport transport = stack.transport(server.endpoint());
            CompletableFuture<Response> answer = transport.send(request("Scan", SCAN));
            transport.close();
            assertThatThrownBy(() -> answer.get(5, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOf(DynoxException.class)
                    .hasMessage("Expected an open client but it was closed; requests under way end with it");
            assertThatThrownBy(() -> transport.send(request("Scan", SCAN)).get(5, TimeUnit.SECONDS))
                    .cause()
                    .hasMessage("Expected an open client but it was closed; requests under way end with it");
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_hundredAtOnce_eachGetsItsOwn(HttpStack stack) {
        byte[][] pages = new byte[100][];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = json(20_000 + 1_000 * i);
        }
        try (FaultServer server = FaultServer.start(request ->
                        Answer.ok(pages[Integer.parseInt(request.json().replaceAll("\\D", ""))]));
                Transport transport = stack.transport(server.endpoint())) {
            List<CompletableFuture<Response>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                answers.add(transport.send(request("Scan", "{\"TableName\":\"t\",\"Segment\":" + i % 100 + "}")));
            }
            for (int i = 0; i < 200; i++) {
                try (Response response = answers.get(i).join()) {
                    assertThat(bytes(response)).isEqualTo(pages[i % 100]);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_manyUnderRandomFaults_neverGivesAWrongBody(HttpStack stack) {
        byte[] page = json(150_000);
        long seed = 20_261_122;
        try (FaultServer server = FaultServer.start(RandomFaults.of(request -> Answer.ok(page), 0.3, seed));
                Transport transport = stack.transport(server.endpoint())) {
            for (int i = 0; i < 60; i++) {
                try (Response response = send(transport, "Scan", SCAN)) {
                    assertThat(bytes(response))
                            .as("seed %d, answer %d", seed, i)
                            .isEqualTo(page);
                } catch (CompletionException e) {
                    assertThat(e).hasCauseInstanceOf(DynoxException.class);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_askingForGzip_inflates(HttpStack stack) {
        byte[] page = json(1_800_000);
        try (FaultServer server = FaultServer.start(request -> Answer.ok(page).gzipped());
                Transport transport = stack.gzipTransport(server.endpoint());
                Response response = send(transport, "Scan", SCAN)) {
            assertThat(bytes(response)).isEqualTo(page);
            assertThat(server.requests().get(0).headers()).containsEntry("accept-encoding", "gzip");
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_gzipWithWrongChecksum_isSentAgain(HttpStack stack) {
        byte[] page = json(90_000);
        Answer good = Answer.ok(page).gzipped();
        try (FaultServer server = FaultServer.start(Handler.inTurn(good.withWrongCrc(), good));
                Transport transport = stack.gzipTransport(server.endpoint());
                Response response = send(transport, "Scan", SCAN)) {
            assertThat(bytes(response)).isEqualTo(page);
            assertThat(response.retries()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void send_gzipThatIsNone_isTakenAsItIs(HttpStack stack) {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(PAGE).header("Content-Encoding", "gzip"));
                Transport transport = stack.gzipTransport(server.endpoint());
                Response response = send(transport, "Scan", SCAN)) {
            assertThat(text(response)).isEqualTo(PAGE);
        }
    }

    @Test
    void send_unknownOperation_namesTheKnownOnes() {
        try (Transport transport = HttpStack.URL_CONNECTION.transport(java.net.URI.create("http://127.0.0.1:1"))) {
            assertThat(failure(transport, "Scam", SCAN, DynoxException.class))
                    .hasMessage("Expected one of the operations BatchGetItem, BatchWriteItem, CreateTable, DeleteItem,"
                            + " DeleteTable, DescribeTable, DescribeTimeToLive, GetItem, ListTables, PutItem, Query, Scan,"
                            + " TransactGetItems, TransactWriteItems, UpdateItem, UpdateTable, UpdateTimeToLive but got"
                            + " Scam");
        }
    }

    private static <E extends Throwable> E failure(Transport transport, String operation, String body, Class<E> type) {
        ExecutionException error = catchThrowableOfType(
                ExecutionException.class,
                () -> transport.send(request(operation, body)).get(30, TimeUnit.SECONDS));
        assertThat(error).hasCauseInstanceOf(type);
        return type.cast(error.getCause());
    }

    private static Response send(Transport transport, String operation, String body) {
        return send(transport, operation, body.getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(Transport transport, String operation, byte[] body) {
        return transport.send(new Request(operation, ByteBuffer.wrap(body))).join();
    }

    private static Request request(String operation, String body) {
        return new Request(operation, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Response response) {
        return new String(bytes(response), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Response response) {
        return java.util.Arrays.copyOf(response.bytes(), response.length());
    }

    /** A JSON string of that many bytes, different for every size. */
    private static byte[] json(int size) {
        Random random = new Random(size);
        byte[] json = new byte[size];
        for (int i = 0; i < size; i++) {
            json[i] = (byte) ('a' + random.nextInt(26));
        }
        json[0] = '"';
        json[size - 1] = '"';
        return json;
    }
}
