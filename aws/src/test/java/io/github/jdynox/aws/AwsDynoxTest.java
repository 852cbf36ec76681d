package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.client.CredentialsException;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.faultserver.Answer;
import io.github.jdynox.faultserver.FaultServer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.http.async.AsyncExecuteRequest;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.utils.AttributeMap;
import software.amazon.awssdk.utils.SdkAutoCloseable;

@Timeout(20)
class AwsDynoxTest {

    private final FaultServer server = FaultServer.start(request -> Answer.ok("{\"TableNames\":[\"users\"]}"));
    private final Keys keys = new Keys();
    private final Http http = new Http();

    @Test
    void build_everySetting_reachesTheServer() {
        AwsDynoxBuilder builder = local().callTimeout(Duration.ofSeconds(10))
                .attemptTimeout(Duration.ofSeconds(5))
                .maxRetries(1)
                .maxConnections(3)
                .gzip(true);
        try (DynoxClient client = builder.build()) {
            assertThat(client.tableNames().join()).containsExactly("users");
        }
        assertThat(server.requests().get(0).headers())
                .containsEntry("accept-encoding", "gzip")
                .containsEntry("amz-sdk-request", "attempt=1; max=2");
        assertThat(keys.closed).hasValue(0);
    }

    @Test
    void close_builtClient_isDoneAtOnce() {
        DynoxClient client = local().build();
        client.tableNames().join();
        long start = System.nanoTime();
        client.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void requests_beyondTheConnections_waitForTheirTurn() {
        FaultServer slow = FaultServer.start(
                request -> Answer.ok("{\"TableNames\":[\"users\"]}").after(Duration.ofMillis(20)));
        try (slow;
                DynoxClient client =
                        local().endpoint(slow.endpoint()).maxConnections(2).build()) {
            List<CompletableFuture<List<String>>> answers =
                    IntStream.range(0, 60).mapToObj(i -> client.tableNames()).toList();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).containsExactly("users"));
            assertThat(slow.connections()).isLessThanOrEqualTo(2);
            assertThat(slow.requests()).hasSize(60);
        }
    }

    @Test
    void requestCancelledBeforeItsTurn_isNeverSent() {
        CompletableFuture<Void> proceed = new CompletableFuture<>();
        FaultServer held = FaultServer.start(request -> {
            proceed.join();
            return Answer.ok("{\"TableNames\":[\"users\"]}");
        });
        try (held;
                DynoxClient client =
                        local().endpoint(held.endpoint()).maxConnections(1).build()) {
            CompletableFuture<List<String>> first = client.tableNames();
            CompletableFuture<List<String>> second = client.tableNames();
            CompletableFuture<List<String>> third = client.tableNames();
            second.cancel(true);
            proceed.complete(null);
            assertThat(first.join()).containsExactly("users");
            assertThat(third.join()).containsExactly("users");
            assertThat(held.requests()).hasSize(2);
        }
    }

    @Test
    void close_givenHttpClient_staysOpen() {
        DynoxClient client = local().httpClient(http).build();
        client.tableNames().join();
        client.close();
        assertThat(http.closed).hasValue(0);
        http.close();
    }

    @Test
    void close_httpClientMadeFromABuilder_isClosed() {
        DynoxClient client = local().httpClient(new HttpBuilder(http)).build();
        client.tableNames().join();
        client.close();
        assertThat(http.closed).hasValue(1);
    }

    @Test
    void close_givenBlockingHttpClient_staysOpen() {
        try (SdkHttpClient apache = Apache5HttpClient.create()) {
            for (int i = 0; i < 2; i++) {
                try (DynoxClient client = local().httpClient(apache).build()) {
                    assertThat(client.sync().tableNames()).containsExactly("users");
                }
            }
        }
    }

    @Test
    void blockingHttpClient_madeFromABuilder_carriesEverySetting() {
        AwsDynoxBuilder builder = local().maxRetries(1).gzip(true).httpClient(Apache5HttpClient.builder());
        try (DynoxClient client = builder.build()) {
            assertThat(client.sync().tableNames()).containsExactly("users");
        }
        assertThat(server.requests().get(0).headers())
                .containsEntry("accept-encoding", "gzip")
                .containsEntry("amz-sdk-request", "attempt=1; max=2");
    }

    @Test
    void close_overAnAsyncClient_leavesItOpen() {
        try (DynamoDbAsyncClient sdk = HttpStack.configured(
                        DynamoDbAsyncClient.builder().httpClient(http), server.endpoint(), HttpStack.QUICK)
                .build()) {
            try (DynoxClient client = AwsDynox.of(sdk)) {
                assertThat(client.tableNames().join()).containsExactly("users");
            }
            assertThat(sdk.listTables().join().tableNames()).containsExactly("users");
        }
        http.close();
    }

    @Test
    void close_overASyncClient_leavesItOpen() {
        try (DynamoDbClient sdk = HttpStack.configured(DynamoDbClient.builder(), server.endpoint(), HttpStack.QUICK)
                .build()) {
            try (DynoxClient client = AwsDynox.of(sdk)) {
                assertThat(client.tableNames().join()).containsExactly("users");
            }
            assertThat(sdk.listTables().tableNames()).containsExactly("users");
        }
    }

    @Test
    void transport_madeAlone_goesUnderAClientWithSettingsOfItsOwn() {
        Queue<Runnable> work = new ConcurrentLinkedQueue<>();
        try (DynoxClient client = DynoxClient.builder(local().transport())
                .executor(command -> {
                    work.add(command);
                    command.run();
                })
                .build()) {
            assertThat(client.tableNames().join()).containsExactly("users");
        }
        assertThat(work).hasSize(1);
    }

    @Test
    void send_usersOwnInterceptor_seesTheTable() {
        Watcher watcher = new Watcher();
        try (DynamoDbAsyncClient sdk = HttpStack.configured(
                                DynamoDbAsyncClient.builder().httpClient(http),
                                server.endpoint(),
                                HttpStack.QUICK.andThen(options -> options.addExecutionInterceptor(watcher)))
                        .build();
                Transport transport = AwsDynox.transport(sdk)) {
            send(transport, "GetItem", "{\"Key\":{\"TableName\":{\"S\":\"x\"}},\"TableName\":\"users\"}");
            assertThat(watcher.seen).isEqualTo("users");
        }
        http.close();
    }

    @Test
    void send_retriesOfAUsersClient_areTheUsersOwn() {
        FaultServer broken = FaultServer.start(request -> Answer.internalError(500));
        try (broken;
                DynamoDbAsyncClient sdk = HttpStack.configured(
                                DynamoDbAsyncClient.builder().httpClient(http),
                                broken.endpoint(),
                                options -> options.retryStrategy(strategy -> strategy.maxAttempts(2)))
                        .build();
                Transport transport = AwsDynox.transport(sdk)) {
            assertThatThrownBy(() -> send(transport, "Scan", "{\"TableName\":\"users\"}"))
                    .isNotNull();
            assertThat(broken.requests()).hasSize(2);
        }
        http.close();
    }

    @Test
    void send_noCredentials_isACredentialsException() {
        keys.broken = true;
        try (DynoxClient client = local().build()) {
            assertThatThrownBy(() -> client.tableNames().join())
                    .cause()
                    .isInstanceOf(CredentialsException.class)
                    .hasMessage("Expected AWS credentials but none could be had, sending ListTables: set a profile,"
                            + " AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or a credentials provider; the cause lists the"
                            + " places that were tried");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void settings_outOfRange_areRefused() {
        AwsDynoxBuilder builder = AwsDynox.builder();
        assertThatThrownBy(() -> builder.maxRetries(-1)).hasMessage("Expected 0 retries or more but got -1");
        assertThatThrownBy(() -> builder.maxConnections(0)).hasMessage("Expected 1 connection or more but got 0");
        assertThatThrownBy(() -> builder.callTimeout(Duration.ZERO))
                .hasMessage("Expected a positive call time-out but got PT0S");
        assertThatThrownBy(() -> builder.attemptTimeout(Duration.ofMillis(-1)))
                .hasMessage("Expected a positive attempt time-out but got PT-0.001S");
        assertThatThrownBy(() -> builder.httpClient(http).maxConnections(5).build())
                .hasMessage(
                        "Expected maxConnections or httpClient but got both: set the number of connections on the HTTP"
                                + " client");
        http.close();
    }

    private AwsDynoxBuilder local() {
        return AwsDynox.builder()
                .endpoint(server.endpoint())
                .region("eu-central-1")
                .credentials(keys);
    }

    private static void send(Transport transport, String operation, String body) {
        transport
                .send(new Request(operation, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8))))
                .join()
                .close();
    }

    private static final class Keys implements AwsCredentialsProvider, SdkAutoCloseable {

        private final AtomicInteger closed = new AtomicInteger();
        private boolean broken;

        @Override
        public AwsCredentials resolveCredentials() {
            if (broken) {
                throw new IllegalStateException("T0PSECRET");
            }
            return AwsBasicCredentials.create("key", "secret");
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    private static final class Watcher implements ExecutionInterceptor {

        private volatile String seen = "";

        @Override
        public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
            SdkRequest request = context.request();
            seen = request.getValueForField("TableName", String.class).orElse("none");
        }
    }

    private static final class Http implements SdkAsyncHttpClient {

        private final SdkAsyncHttpClient netty = NettyNioAsyncHttpClient.builder()
                .eventLoopGroup(HttpStack.SHARED)
                .build();
        private final AtomicInteger closed = new AtomicInteger();

        @Override
        public CompletableFuture<Void> execute(AsyncExecuteRequest request) {
            return netty.execute(request);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
            netty.close();
        }
    }

    private record HttpBuilder(Http http) implements SdkAsyncHttpClient.Builder<HttpBuilder> {

        @Override
        public SdkAsyncHttpClient buildWithDefaults(AttributeMap defaults) {
            return http;
        }
    }
}
