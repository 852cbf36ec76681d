package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.cities;
import static io.github.jdynox.client.Fixture.numbers;
import static io.github.jdynox.client.Fixture.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ReadAheadTest {

    private final FakeTransport transport = new FakeTransport(PagedTable.ofCities(50));

    @Test
    void cursor_consumingAPage_hasExactlyTheNextOneRequested() throws InterruptedException {
        try (Cursor<City> cursor = cities(transport).sync().scan().pageSize(10).cursor()) {
            assertThat(transport.count()).isZero();
            for (int page = 0; page < 4; page++) {
                for (int i = 0; i < 10; i++) {
                    cursor.next();
                    assertThat(transport.count()).isEqualTo(page + 2);
                }
                Thread.sleep(5);
                assertThat(transport.count()).isEqualTo(page + 2);
            }
        }
        assertThat(transport.mostUnderWay()).isEqualTo(1);
    }

    @Test
    void cursor_readAheadOff_requestsNothingBeforeItIsNeeded() {
        try (Cursor<City> cursor =
                cities(transport).sync().scan().pageSize(10).readAhead(0).cursor()) {
            for (int i = 0; i < 50; i++) {
                cursor.next();
                assertThat(transport.count()).isEqualTo(i / 10 + 1);
            }
        }
    }

    @Test
    void cursor_lastPage_requestsNothingMore() {
        FakeTransport small = new FakeTransport(PagedTable.ofCities(15));
        assertThat(numbers(cities(small).sync().scan().pageSize(10).toList())).isEqualTo(range(0, 15));
        assertThat(small.count()).isEqualTo(2);
    }

    @Test
    void close_whileAPageIsOnItsWay_cancelsItAndRequestsNothingMore() {
        CompletableFuture<Void> never = new CompletableFuture<>();
        transport.gate(sent -> sent.number() < 2 ? CompletableFuture.completedFuture(null) : never);
        Cursor<City> cursor = cities(transport).sync().scan().pageSize(10).cursor();
        for (int i = 0; i < 11; i++) {
            cursor.next();
        }
        cursor.close();
        assertThat(transport.wasCancelled(2)).isTrue();
        assertThat(transport.count()).isEqualTo(3);
        assertThat(transport.open()).isZero();
    }

    @Test
    void close_pageReadAheadHasCome_freesItUnread() throws InterruptedException {
        Cursor<City> cursor = cities(transport).sync().scan().pageSize(10).cursor();
        cursor.next();
        while (transport.open() < 2) {
            Thread.sleep(1);
        }
        cursor.close();
        while (transport.open() > 0) {
            Thread.sleep(1);
        }
        assertThat(transport.count()).isEqualTo(2);
    }

    @Test
    void forEach_cancelledWithinAPage_handsOverAndRequestsNothingMore() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        StringBuffer seen = new StringBuffer();
        Table<City> table = cities(transport);
        CompletableFuture<Metrics> run = table.scan().pageSize(10).forEach(city -> {
            seen.append(city.n()).append(' ');
            if (city.n() == 12) {
                reached.countDown();
                awaits(cancelled);
            }
        });
        reached.await();
        assertThat(run.cancel(true)).isTrue();
        cancelled.countDown();
        while (table.totalMetrics().operationCount() == 0) {
            Thread.sleep(1);
        }
        assertThat(seen.toString()).isEqualTo("0 1 2 3 4 5 6 7 8 9 10 11 12 ");
        assertThat(transport.count()).isLessThanOrEqualTo(3);
        assertThat(table.totalMetrics().failureCount()).isZero();
        assertThat(table.lastMetrics())
                .hasValueSatisfying(metrics -> assertThat(metrics.itemsCount()).isEqualTo(13));
        while (transport.open() > 0) {
            Thread.sleep(1);
        }
    }

    @Test
    void forEach_cancelledWhileItWaits_cancelsTheRequest() throws InterruptedException {
        transport.gate(sent -> new CompletableFuture<>());
        Table<City> table = cities(transport);
        CompletableFuture<Metrics> run = table.scan().forEach(city -> {});
        run.cancel(true);
        assertThat(transport.wasCancelled(0)).isTrue();
        while (table.totalMetrics().operationCount() == 0) {
            Thread.sleep(1);
        }
        assertThat(transport.underWay()).isZero();
    }

    @Test
    void count_cancelled_cancelsTheRequestAndIsNoFailure() {
        transport.gate(sent -> new CompletableFuture<>());
        Table<City> table = cities(transport);
        CompletableFuture<CountResult> counting = table.count();
        counting.cancel(true);
        assertThat(transport.wasCancelled(0)).isTrue();
        assertThat(table.totalMetrics().operationCount()).isEqualTo(1);
        assertThat(table.totalMetrics().failureCount()).isZero();
    }

    @Test
    void cursor_threadInterrupted_cancelsTheRequestAndKeepsTheInterrupt() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        transport.gate(sent -> {
            asked.countDown();
            return new CompletableFuture<>();
        });
        Throwable[] thrown = new Throwable[1];
        boolean[] interrupted = new boolean[1];
        Thread thread = new Thread(() -> {
            try {
                cities(transport).sync().scan().cursor().hasNext();
            } catch (Throwable e) {
                thrown[0] = e;
                interrupted[0] = Thread.currentThread().isInterrupted();
            }
        });
        thread.start();
        asked.await();
        thread.interrupt();
        thread.join();
        assertThat(thrown[0])
                .isExactlyInstanceOf(io.github.jdynox.DynoxException.class)
                .hasMessage("The thread was interrupted while it waited for DynamoDB; the operation was cancelled.")
                .hasCauseInstanceOf(InterruptedException.class);
        assertThat(interrupted[0]).isTrue();
        assertThat(transport.wasCancelled(0)).isTrue();
    }

    @Test
    void syncCall_threadInterrupted_cancelsTheRequest() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        transport.gate(sent -> {
            asked.countDown();
            return new CompletableFuture<>();
        });
        Thread thread = new Thread(() -> assertThatThrownBy(
                        () -> cities(transport).sync().get(io.github.jdynox.model.Key.of("c1")))
                .hasMessage("The thread was interrupted while it waited for DynamoDB; the operation was cancelled."));
        thread.start();
        asked.await();
        thread.interrupt();
        thread.join();
        assertThat(transport.wasCancelled(0)).isTrue();
    }

    @Test
    void scan_toItsEnd_closesEveryResponseOnce() throws InterruptedException {
        Table<City> table = cities(transport);
        table.sync().scan().pageSize(7).toList();
        table.sync().scan().pageSize(7).limit(20).toList();
        table.sync().scan().pageSize(7).segments(3).toList();
        table.sync().scan().pageSize(7).segments(3).limit(20).toList();
        table.sync().scan().pageSize(7).count();
        table.sync().scan().pageSize(7).segments(3).limit(5).count();
        table.sync().scan().pageSize(7).stream().limit(10).forEach(city -> {});
        table.sync().scan().pageSize(7).first();
        try (Cursor<City> cursor = table.sync().scan().pageSize(7).cursor()) {
            cursor.next();
        }
        // The stream that was not closed keeps the page it was in and the one ahead of it.
        for (int i = 0; transport.open() != 2 && i < 2_000; i++) {
            Thread.sleep(1);
        }
        assertThat(transport.open()).isEqualTo(2);
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
