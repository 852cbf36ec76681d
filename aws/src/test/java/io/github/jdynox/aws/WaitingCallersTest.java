package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.Table;
import io.github.jdynox.faultserver.Answer;
import io.github.jdynox.faultserver.FaultServer;
import io.github.jdynox.faultserver.Handler;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Blocking operations over blocking HTTP clients: sent by the thread that waits, which can be interrupted all the same. */
@Timeout(30)
class WaitingCallersTest {

    private static final Key KEY = Key.of("ann", 1);
    private static final Order ORDER = new Order("ann", 1, "", 5);
    private static final String ITEM =
            "{\"Item\":{\"customer\":{\"S\":\"ann\"},\"number\":{\"N\":\"1\"},\"amount\":{\"N\":\"5\"}}}";
    private static final String INTERRUPTED =
            "The thread was interrupted while it waited for DynamoDB; the operation was cancelled.";

    /** Long before the server would answer. */
    private static final Duration SOON = Duration.ofSeconds(8);

    private final Watcher watcher = new Watcher();

    @Test
    void get_isSentByTheThreadThatWaits() {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(ITEM));
                DynoxClient client = own(server).build()) {
            assertThat(orders(client).sync().get(KEY)).contains(ORDER);
        }
        assertThat(watcher.threads).containsExactly(Thread.currentThread());
    }

    @Test
    void batchOfOneRequest_isSentByTheThreadThatWaits() {
        try (FaultServer server = FaultServer.start(request -> Answer.ok("{\"UnprocessedItems\":{}}"));
                DynoxClient client = own(server).build()) {
            orders(client).sync().batchPut(Order.some(25));
            assertThat(watcher.threads).containsExactly(Thread.currentThread());
            watcher.threads.clear();
            orders(client).sync().batchPut(Order.some(60));
            assertThat(watcher.threads).hasSize(3).doesNotContain(Thread.currentThread());
        }
    }

    @Test
    void get_withATimeout_isSentByAnotherThread() {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(ITEM));
                DynoxClient client = own(server)
                        .attemptTimeout(Duration.ofSeconds(5))
                        .callTimeout(Duration.ofSeconds(9))
                        .build()) {
            assertThat(orders(client).sync().get(KEY)).contains(ORDER);
        }
        assertThat(watcher.threads).hasSize(1).doesNotContain(Thread.currentThread());
    }

    @Test
    void get_withATimeoutThatPasses_saysSo() {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(ITEM).after(Duration.ofSeconds(20)));
                DynoxClient client =
                        own(server).callTimeout(Duration.ofMillis(300)).build()) {
            SyncTable<Order> orders = orders(client).sync();
            assertThatThrownBy(() -> orders.get(KEY))
                    .hasMessage(
                            "Expected an answer from DynamoDB but none came in time after 0 retries, sending GetItem"
                                    + " to table orders");
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
    }

    @Test
    void getInterrupted_whileTheServerIsSilent_endsAtOnceAndFreesTheConnection() throws InterruptedException {
        try (FaultServer server = silentOnce();
                DynoxClient client = own(server).maxConnections(1).build()) {
            endsWhenInterrupted(server, client);
            assertTimeout(SOON, () -> orders(client).get(KEY).join());
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void getInterrupted_overUrlConnection_endsAtOnce() throws InterruptedException {
        try (FaultServer server = silent();
                DynoxClient client = own(server)
                        .httpClient(UrlConnectionHttpClient.builder())
                        .build()) {
            endsWhenInterrupted(server, client);
        }
    }

    @Test
    void getInterrupted_overAUsersClient_endsAtOnce() throws InterruptedException {
        try (FaultServer server = silent();
                DynamoDbClient sdk = HttpStack.configured(DynamoDbClient.builder(), server.endpoint(), HttpStack.QUICK)
                        .build();
                DynoxClient client = AwsDynox.of(sdk)) {
            endsWhenInterrupted(server, client);
        }
    }

    @Test
    void get_onAThreadInterruptedBefore_isNeverSent() {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(ITEM));
                DynoxClient client = own(server).build()) {
            SyncTable<Order> orders = orders(client).sync();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> orders.get(KEY)).hasMessage(INTERRUPTED);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.requests()).isEmpty();
            assertThat(orders.get(KEY)).contains(ORDER);
        }
    }

    @Test
    void asynchronousGetCancelled_whileTheServerIsSilent_freesTheConnection() throws InterruptedException {
        try (FaultServer server = silentOnce();
                DynoxClient client = own(server).maxConnections(1).build()) {
            CompletableFuture<?> answer = orders(client).get(KEY);
            Eventually.holds(() -> server.requests().size() == 1);
            answer.cancel(true);
            assertTimeout(SOON, () -> orders(client).get(KEY).join());
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void clientClosed_whileACallerWaits_endsItsCallWithoutInterruptingIt() throws InterruptedException {
        try (FaultServer server = silent()) {
            DynoxClient client = own(server).build();
            Caller caller = Caller.start(orders(client).sync());
            Eventually.holds(() -> server.requests().size() == 1);
            client.close();
            assertThat(caller.thrown.join())
                    .isInstanceOf(DynoxException.class)
                    .hasMessage("Expected an open client but it was closed; requests under way end with it");
            assertThat(caller.interrupted).isFalse();
        }
    }

    @Test
    void manyCallers_overFewConnections_eachGetTheirs() {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(ITEM));
                DynoxClient client = own(server).maxConnections(2).build()) {
            SyncTable<Order> orders = orders(client).sync();
            List<Thread> callers = IntStream.range(0, 12)
                    .mapToObj(i -> new Thread(() -> {
                        for (int n = 0; n < 25; n++) {
                            orders.get(KEY).orElseThrow();
                        }
                    }))
                    .toList();
            callers.forEach(Thread::start);
            callers.forEach(WaitingCallersTest::join);
            assertThat(server.requests()).hasSize(12 * 25);
            assertThat(server.connections()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void hookThatGets_overTheOnlyConnection_getsItsItem() {
        try (FaultServer server = FaultServer.start(request -> Answer.ok(ITEM));
                DynoxClient client = own(server).maxConnections(1).build()) {
            SyncTable<Order> plain = orders(client).sync();
            List<Order> seen = new ArrayList<>();
            Hooks<Order> hooks = new Hooks<>() {
                @Override
                public Order afterLoad(Order order) {
                    seen.add(plain.get(KEY).orElseThrow());
                    return order;
                }
            };
            assertThat(client.table(Order.in("orders", hooks)).sync().get(KEY)).contains(ORDER);
            assertThat(seen).containsExactly(ORDER);
        }
    }

    private static void endsWhenInterrupted(FaultServer server, DynoxClient client) throws InterruptedException {
        Caller caller = Caller.start(orders(client).sync());
        Eventually.holds(() -> server.requests().size() == 1);
        Thread.sleep(50);
        caller.thread.interrupt();
        assertTimeout(SOON, caller.thrown::join);
        assertThat(caller.thrown.join()).isInstanceOf(DynoxException.class).hasMessage(INTERRUPTED);
        assertThat(caller.interrupted).isTrue();
    }

    /** A thread that gets an order, and what comes of it. */
    private static final class Caller {

        private final CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        private final Thread thread;
        private volatile boolean interrupted;

        private Caller(SyncTable<Order> orders) {
            this.thread = new Thread(() -> {
                try {
                    orders.get(KEY);
                    thrown.completeExceptionally(new AssertionError("got an answer"));
                } catch (RuntimeException e) {
                    interrupted = Thread.currentThread().isInterrupted();
                    thrown.complete(e);
                }
            });
        }

        static Caller start(SyncTable<Order> orders) {
            Caller caller = new Caller(orders);
            caller.thread.start();
            return caller;
        }
    }

    /** Notes which threads send. */
    private static final class Watcher implements ExecutionInterceptor {

        private final List<Thread> threads = new CopyOnWriteArrayList<>();

        @Override
        public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
            threads.add(Thread.currentThread());
        }
    }

    private static FaultServer silent() {
        return FaultServer.start(request -> Answer.ok(ITEM).after(Duration.ofSeconds(25)));
    }

    private static FaultServer silentOnce() {
        return FaultServer.start(Handler.inTurn(Answer.ok(ITEM).after(Duration.ofSeconds(25)), Answer.ok(ITEM)));
    }

    private AwsDynoxBuilder own(FaultServer server) {
        return HttpStack.own(
                server.endpoint(), HttpStack.QUICK.andThen(options -> options.addExecutionInterceptor(watcher)), false);
    }

    private static Table<Order> orders(DynoxClient client) {
        return client.table(Order.in("orders"));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
