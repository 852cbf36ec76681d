package io.github.jdynox.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.Cursor;
import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.SegmentResult;
import io.github.jdynox.client.SyncScan;
import io.github.jdynox.client.SyncTable;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.faultserver.Answer;
import io.github.jdynox.faultserver.Asked;
import io.github.jdynox.faultserver.FaultServer;
import io.github.jdynox.faultserver.RandomFaults;
import io.github.jdynox.local.LocalDynamo;
import io.github.jdynox.model.Key;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A scan of a hundred pages while answers are throttled, fail, break off, trickle and have wrong checksums: exactly the
 * same items, or a clear error and a key to go on from.
 */
@Timeout(120)
class FaultsIT {

    private static final List<Order> ORDERS = Order.some(500);
    private static final int PAGE = 5;

    private static LocalDynamo dynamo;
    private static Transport sound;

    @BeforeAll
    static void start() {
        dynamo = LocalDynamo.start();
        sound = HttpStack.NETTY.transport(dynamo.endpoint());
        try (DynoxClient client = DynoxClient.of(HttpStack.NETTY.transport(dynamo.endpoint()))) {
            SyncTable<Order> table = client.table(Order.in("orders")).sync();
            table.create();
            table.batchPut(ORDERS);
        }
    }

    @AfterAll
    static void stop() {
        sound.close();
        dynamo.close();
    }

    /** What DynamoDB Local says to the same request. */
    private static Answer passedOn(Asked asked) {
        try (Response response = sound.send(new Request(asked.operation(), ByteBuffer.wrap(asked.body())))
                .join()) {
            return Answer.ok(Arrays.copyOf(response.bytes(), response.length()));
        }
    }

    @ParameterizedTest
    @CsvSource({"NETTY,0.1,1", "NETTY,0.4,2", "NETTY,0.7,3", "CRT,0.5,5", "APACHE5,0.5,6", "URL_CONNECTION,0.5,7"})
    void scan_underRandomFaults_givesTheSameItemsOrAKeyToGoOnFrom(HttpStack stack, double rate, long seed) {
        try (FaultServer server = FaultServer.start(RandomFaults.of(FaultsIT::passedOn, rate, seed));
                DynoxClient client = DynoxClient.of(stack.transport(server.endpoint()))) {
            SyncScan<Order> scan =
                    client.table(Order.in("orders")).sync().scan().pageSize(PAGE);
            List<Order> seen = new ArrayList<>();
            Key from = null;
            boolean more = true;
            while (more) {
                Cursor<Order> cursor = (from == null ? scan : scan.startFrom(from)).cursor();
                try {
                    cursor.forEachRemaining(seen::add);
                } catch (DynoxException e) {
                    assertThat(e).hasMessageMatching("(?s).*\\S.*").hasCauseInstanceOf(Throwable.class);
                }
                more = !cursor.isExhausted();
                from = cursor.lastEvaluatedKey();
            }
            assertThat(seen).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(ORDERS);
        }
    }

    @ParameterizedTest
    @CsvSource({"4,0.3,11", "8,0.6,12", "3,0.8,13"})
    void parallelScan_underRandomFaults_eachSegmentCanBeGoneOnWith(int segments, double rate, long seed) {
        try (FaultServer server = FaultServer.start(RandomFaults.of(FaultsIT::passedOn, rate, seed));
                DynoxClient client = DynoxClient.of(HttpStack.NETTY.transport(server.endpoint()))) {
            SyncScan<Order> scan =
                    client.table(Order.in("orders")).sync().scan().pageSize(PAGE);
            List<Order> seen = new ArrayList<>();
            Deque<SegmentResult> left = new ArrayDeque<>(read(scan.segments(segments), seen));
            while (!left.isEmpty()) {
                SegmentResult part = left.remove();
                if (!part.exhausted()) {
                    SyncScan<Order> rest = scan.segment(part.segment(), part.totalSegments());
                    Key from = part.lastEvaluatedKey();
                    left.addAll(read(from == null ? rest : rest.startFrom(from), seen));
                }
            }
            assertThat(seen).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(ORDERS);
        }
    }

    private static List<SegmentResult> read(SyncScan<Order> scan, List<Order> seen) {
        Cursor<Order> cursor = scan.cursor();
        try (cursor) {
            cursor.forEachRemaining(seen::add);
        } catch (DynoxException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
        return cursor.segments();
    }

    @ParameterizedTest
    @CsvSource({"0.2,21", "0.6,22"})
    void count_underRandomFaults_isRightOrFails(double rate, long seed) {
        try (FaultServer server = FaultServer.start(RandomFaults.of(FaultsIT::passedOn, rate, seed));
                DynoxClient client = DynoxClient.of(HttpStack.NETTY.transport(server.endpoint()))) {
            SyncTable<Order> table = client.table(Order.in("orders")).sync();
            for (int i = 0; i < 5; i++) {
                try {
                    assertThat(table.scan().pageSize(50).count().count()).isEqualTo(500);
                    assertThat(table.parallelScan(4).pageSize(50).count().count())
                            .isEqualTo(500);
                } catch (DynoxException e) {
                    assertThat(e.getMessage()).isNotBlank();
                }
            }
            assertThat(table.totalMetrics().failureCount())
                    .isLessThanOrEqualTo(table.totalMetrics().scanCount());
        }
    }
}
