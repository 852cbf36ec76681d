package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.cities;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.model.Key;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MetricsTest {

    private static String answer(Sent sent) {
        String read = "\"ConsumedCapacity\":{\"CapacityUnits\":0.5}}";
        return switch (sent.operation()) {
            case "Scan", "Query" -> PagedTable.ofCities(30).fullPage(10).apply(sent);
            case "GetItem" -> "{\"Item\":{\"id\":{\"S\":\"c1\"}}," + read;
            case "PutItem", "UpdateItem", "DeleteItem" -> "{\"ConsumedCapacity\":{\"CapacityUnits\":2.0}}";
            case "BatchGetItem" -> "{\"Responses\":{\"cities\":[{\"id\":{\"S\":\"c1\"}}]},\"ConsumedCapacity\":[{\"CapacityUnits\":1.5}]}";
            case "BatchWriteItem" -> "{\"ConsumedCapacity\":[{\"CapacityUnits\":3}]}";
            case "ListTables" -> sent.has("ExclusiveStartTableName")
                    ? "{\"TableNames\":[\"c\"]}"
                    : "{\"TableNames\":[\"a\",\"b\"],\"LastEvaluatedTableName\":\"b\"}";
            default -> throw FakeTransport.refusal(sent, "ResourceNotFoundException", "None.");
        };
    }

    @Test
    void eachOperation_isCountedOnceWithItsSums() {
        FakeTransport transport = new FakeTransport(MetricsTest::answer);
        DynoxClient client = DynoxClient.of(transport);
        SyncTable<City> table = client.table(City.MODEL).sync();
        assertThat(table.lastMetrics()).isEmpty();
        table.scan().toList();
        table.scan().segments(2).count();
        table.query("c1").toList();
        table.get(Key.of("c1"));
        table.put(new City("c1", 1));
        table.update(Key.of("c1")).set(City.N, 2).run();
        table.delete(Key.of("c1"));
        table.batchGet(List.of(Key.of("c1")));
        table.batchPut(List.of(new City("c1", 1), new City("c2", 2)));
        assertThat(table.exists()).isFalse();
        TotalMetrics total = table.totalMetrics();
        assertThat(total.countsByOperation())
                .containsEntry("Scan", 2L)
                .containsEntry("Query", 1L)
                .containsEntry("GetItem", 1L)
                .containsEntry("PutItem", 1L)
                .containsEntry("UpdateItem", 1L)
                .containsEntry("DeleteItem", 1L)
                .containsEntry("BatchGetItem", 1L)
                .containsEntry("BatchWriteItem", 1L)
                .containsEntry("DescribeTable", 1L);
        assertThat(total.operationCount()).isEqualTo(10);
        assertThat(total.failureCount()).isZero();
        assertThat(total.scanCount()).isEqualTo(2);
        assertThat(total.queryCount()).isEqualTo(1);
        assertThat(total.getCount()).isEqualTo(1);
        assertThat(total.putCount()).isEqualTo(1);
        assertThat(total.updateCount()).isEqualTo(1);
        assertThat(total.deleteCount()).isEqualTo(1);
        assertThat(total.totalRcu()).isEqualTo(3 * 15 + 0.5 + 1.5);
        assertThat(total.totalWcu()).isEqualTo(3 * 2 + 3);
        assertThat(total.totalItemsCount()).isEqualTo(3 * 30 + 1 + 3 + 1 + 2);
        assertThat(total.totalScannedCount()).isEqualTo(3 * 30 + 1 + 1);
        assertThat(total.totalRequests()).isEqualTo(transport.count());
        assertThat(client.totalMetrics()).isEqualTo(total);
        table.resetMetrics();
        assertThat(table.totalMetrics().operationCount()).isZero();
        assertThat(table.lastMetrics()).isEmpty();
        assertThat(client.totalMetrics()).isEqualTo(total);
        assertThat(client.sync().tableNames()).containsExactly("a", "b", "c");
        assertThat(client.totalMetrics().countsByOperation()).containsEntry("ListTables", 1L);
        assertThat(table.totalMetrics().operationCount()).isZero();
    }

    @Test
    void result_hasItsOwnFiguresAndTheLastRequestId() {
        Table<City> table = cities(new FakeTransport(PagedTable.ofCities(30).fullPage(10)));
        Metrics metrics = table.sync().scan().fetch().metrics();
        assertThat(metrics.durationMs()).isPositive();
        assertThat(metrics.requests()).isEqualTo(4);
        assertThat(metrics.requestId()).isEqualTo("R3");
        assertThat(metrics.consumedRcu()).isEqualTo(15);
        assertThat(metrics.consumedWcu()).isZero();
        assertThat(table.lastMetrics()).contains(metrics);
    }

    @Test
    void syncCall_metrics_areThereWhenItReturns() {
        Table<City> table = cities(new FakeTransport(MetricsTest::answer));
        for (int i = 1; i <= 2_000; i++) {
            table.sync().count();
            assertThat(table.totalMetrics().operationCount()).isEqualTo(i);
        }
    }

    @Test
    void failure_isCountedWithItsRetries() {
        Table<City> table = cities(new FakeTransport(sent -> {
            throw FakeTransport.refusal(sent, "InternalServerError", "Sorry.", 500, "{}");
        }));
        assertThatThrownBy(() -> table.sync().count()).isInstanceOf(ServiceUnavailableException.class);
        TotalMetrics total = table.totalMetrics();
        assertThat(total.operationCount()).isEqualTo(1);
        assertThat(total.failureCount()).isEqualTo(1);
        assertThat(total.totalRetries()).isEqualTo(2);
        assertThat(total.totalRequests()).isEqualTo(1);
    }

    @Test
    void snapshot_underEightThreads_isConsistentInItself() throws InterruptedException {
        Table<City> table = cities(new FakeTransport(MetricsTest::answer).synchronous());
        AtomicBoolean running = new AtomicBoolean(true);
        CompletableFuture<Void> watching = CompletableFuture.runAsync(() -> {
            while (running.get()) {
                TotalMetrics total = table.totalMetrics();
                long gets = total.getCount();
                assertThat(total.operationCount()).isEqualTo(gets + total.putCount());
                assertThat(total.totalRcu()).isEqualTo(gets * 0.5);
                assertThat(total.totalWcu()).isEqualTo(total.putCount() * 2.0);
                assertThat(total.totalRequests()).isEqualTo(total.operationCount());
            }
        });
        ExecutorService threads = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            threads.execute(() -> {
                for (int j = 0; j < 500; j++) {
                    table.sync().get(Key.of("c1"));
                    table.sync().put(new City("c1", 1));
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(50, TimeUnit.SECONDS)).isTrue();
        running.set(false);
        watching.join();
        assertThat(table.totalMetrics().getCount()).isEqualTo(4_000);
        assertThat(table.totalMetrics().putCount()).isEqualTo(4_000);
    }
}
