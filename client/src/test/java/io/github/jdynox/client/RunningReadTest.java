package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.FILTER;
import static io.github.jdynox.client.Fixture.cities;
import static io.github.jdynox.client.Fixture.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DynoxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was handled is in the checkpoint and does not come again; what was not comes again. */
@Timeout(60)
class RunningReadTest {

    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void checkpoint_whileAnItemIsHandled_hasThoseBeforeIt() throws InterruptedException {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100).fullPage(10));
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        RunningRead<Metrics> running = cities(transport).scan().start(city -> {
            if (city.n() == 34) {
                reached.countDown();
                Uninterruptibly.await(goOn);
            }
        });
        reached.await();
        Checkpoint checkpoint = running.checkpoint();
        assertThat(checkpoint.itemsCount()).isEqualTo(34);
        assertThat(numbers(cities(transport).sync().scan().resume(checkpoint).toList()))
                .isEqualTo(range(34, 100));
        goOn.countDown();
        running.result().join();
        assertThat(running.checkpoint().isDone()).isTrue();
        assertThat(running.checkpoint().itemsCount()).isEqualTo(100);
    }

    @Test
    void cancel_fromAnotherThread_endsAfterTheItemInHand() throws InterruptedException {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(1_000).fullPage(10));
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger last = new AtomicInteger();
        RunningRead<Metrics> running = cities(transport).scan().start(city -> {
            last.set(city.n());
            if (city.n() == 55) {
                reached.countDown();
                Uninterruptibly.await(goOn);
            }
        });
        reached.await();
        running.cancel();
        assertThat(running.result()).isNotDone();
        goOn.countDown();
        assertThatThrownBy(running.result()::join).isInstanceOf(CancellationException.class);
        assertThat(last).hasValue(55);
        assertThat(running.checkpoint().itemsCount()).isEqualTo(56);
        awaitNothingOpen(transport);
    }

    @Test
    void start_ofAClosedClient_failsWithItsReason() {
        DynoxClient client =
                DynoxClient.builder(new FakeTransport(PagedTable.ofCities(3))).build();
        Table<City> table = client.table(City.MODEL);
        client.close();
        RunningRead<Metrics> running = table.scan().start(city -> {});
        assertThatThrownBy(running.result()::join)
                .cause()
                .isInstanceOf(DynoxException.class)
                .hasMessage("The client was closed before Scan on cities could be answered.");
        assertThat(running.checkpoint().itemsCount()).isZero();
    }

    @Test
    void start_consumerFails_leavesItsItemOutOfTheCheckpoint() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100).fullPage(10));
        RunningRead<Metrics> running = cities(transport).scan().start(city -> {
            if (city.n() == 42) {
                throw new Stop();
            }
        });
        assertThatThrownBy(running.result()::join).hasCauseInstanceOf(Stop.class);
        assertThat(numbers(cities(transport)
                        .sync()
                        .scan()
                        .resume(running.checkpoint())
                        .toList()))
                .isEqualTo(range(42, 100));
    }

    @Test
    void startCount_cancelled_goesOnFromItsCheckpoint() {
        CompletableFuture<Void> never = new CompletableFuture<>();
        PagedTable table = PagedTable.ofCities(100).fullPage(10);
        FakeTransport transport = new FakeTransport(table)
                .gate(sent -> sent.number() < 4 ? CompletableFuture.completedFuture(null) : never);
        RunningRead<CountResult> counting =
                cities(transport).scan().readAhead(0).startCount();
        while (transport.count() < 5) {
            Thread.onSpinWait();
        }
        counting.cancel();
        assertThatThrownBy(counting.result()::join).isInstanceOf(CancellationException.class);
        Checkpoint checkpoint = counting.checkpoint();
        assertThat(checkpoint.itemsCount()).isEqualTo(40);
        RunningRead<CountResult> rest =
                cities(new FakeTransport(table)).scan().resume(checkpoint).startCount();
        assertThat(rest.result().join().count()).isEqualTo(60);
        assertThat(rest.checkpoint().itemsCount()).isEqualTo(100);
    }

    @Test
    void checkpointTo_forEachOfBothFaces_savesAtTheEnd(@TempDir Path directory) {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100).fullPage(10));
        CheckpointFile file = CheckpointFile.at(directory.resolve("scan.json"));
        Scan<City> scan = cities(transport).scan().checkpointTo(file);
        assertThatThrownBy(() -> scan.forEach(city -> {
                            if (city.n() == 17) {
                                throw new Stop();
                            }
                        })
                        .join())
                .isInstanceOf(CompletionException.class);
        assertThat(file.load().orElseThrow().itemsCount()).isEqualTo(17);
        assertThatThrownBy(() -> scan.sync().forEach(city -> {
                    if (city.n() == 23) {
                        throw new Stop();
                    }
                }))
                .isInstanceOf(Stop.class);
        assertThat(file.load().orElseThrow().itemsCount()).isEqualTo(23);
        scan.sync().count();
        assertThat(file.load().orElseThrow().isDone()).isTrue();
    }

    @Test
    void checkpointTo_cannotBeWritten_failsTheRead(@TempDir Path directory) {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(10));
        CheckpointFile file = CheckpointFile.at(directory.resolve("no").resolve("scan.json"));
        assertThatThrownBy(() -> cities(transport)
                        .scan()
                        .checkpointTo(file)
                        .forEach(city -> {})
                        .join())
                .hasMessageContaining("Expected to save a checkpoint in " + file);
        assertThatThrownBy(
                        () -> cities(transport).sync().scan().checkpointTo(file).forEach(city -> {}))
                .hasMessageContaining("Expected to save a checkpoint in " + file);
        assertThatThrownBy(
                        () -> cities(transport).sync().scan().checkpointTo(file).count())
                .hasMessageContaining("Expected to save a checkpoint in " + file);
    }

    @Test
    void timeout_whileAPageIsAwaited_failsWithAUsableCheckpoint() {
        CompletableFuture<Void> never = new CompletableFuture<>();
        PagedTable table = PagedTable.ofCities(100).fullPage(10);
        FakeTransport transport = new FakeTransport(table)
                .gate(sent -> sent.number() < 3 ? CompletableFuture.completedFuture(null) : never);
        RunningRead<Metrics> running =
                cities(transport).scan().timeout(Duration.ofMillis(80)).start(city -> {});
        assertThatThrownBy(running.result()::join)
                .hasCauseInstanceOf(ReadTimeoutException.class)
                .hasRootCauseMessage(
                        "Scan on cities took longer than 80 ms; go on from its checkpoint, or give it more" + " time.");
        assertThat(running.checkpoint().itemsCount()).isEqualTo(30);
        awaitNothingOpen(transport);
        assertThat(transport.underWay()).isZero();
        assertThat(numbers(cities(new FakeTransport(table))
                        .sync()
                        .scan()
                        .resume(running.checkpoint())
                        .toList()))
                .isEqualTo(range(30, 100));
    }

    @Test
    void timeout_ofACount_failsIt() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(10)).gate(sent -> new CompletableFuture<>());
        assertThatThrownBy(() -> cities(transport)
                        .sync()
                        .scan()
                        .timeout(Duration.ofMillis(20))
                        .count())
                .isInstanceOf(ReadTimeoutException.class)
                .hasMessageStartingWith("Scan on cities took longer than 20 ms;");
    }

    @Test
    void pageTimeout_oneOfManySegmentsHangs_failsTheRead() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100).fullPage(10))
                .gate(sent -> sent.number("Segment", 0) == 2
                        ? new CompletableFuture<>()
                        : CompletableFuture.completedFuture(null));
        Cursor<City> cursor = cities(transport)
                .sync()
                .parallelScan(4)
                .pageTimeout(Duration.ofMillis(30))
                .cursor();
        Set<Integer> seen = new HashSet<>();
        assertThatThrownBy(() -> cursor.forEachRemaining(city -> seen.add(city.n())))
                .isInstanceOf(ReadTimeoutException.class)
                .hasMessage(
                        "A page of Scan on cities took longer than 30 ms; go on from its checkpoint, or give it more"
                                + " time.");
        assertThat(cursor.checkpoint().itemsCount()).isEqualTo(seen.size());
        awaitNothingOpen(transport);
        assertThat(transport.underWay()).isZero();
    }

    @Test
    void timeout_notAboveZero_isRefused() {
        SyncScan<City> scan =
                cities(new FakeTransport(PagedTable.ofCities(1))).sync().scan();
        assertThatThrownBy(() -> scan.timeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected a timeout above zero but was PT0S; leave it out to wait for as long as it takes.");
        assertThatThrownBy(() -> scan.pageTimeout(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Stopped anywhere by anything, resumed each time: every item is handled exactly once, but for those in hand. */
    @RepeatedTest(200)
    void resume_stoppedAnywhere_handlesEveryItemOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int size = random.nextInt(200);
        int segments = 1 + random.nextInt(6);
        int share = 1 + random.nextInt(4);
        boolean filtered = random.nextBoolean();
        PagedTable table =
                PagedTable.ofCities(size).passing(i -> i % share == 0).fullPage(1 + random.nextInt(30));
        List<Integer> handled = Collections.synchronizedList(new ArrayList<>());
        Checkpoint checkpoint = null;
        do {
            FakeTransport transport = new FakeTransport(table);
            Scan<City> scan = cities(transport).scan().segments(segments);
            if (filtered) {
                scan = scan.filter(FILTER);
            }
            if (checkpoint != null) {
                scan = scan.resume(Checkpoint.parse(checkpoint.toJson()));
            }
            checkpoint = random.nextBoolean() ? running(scan, random, handled) : cursor(scan.sync(), random, handled);
            assertThat(checkpoint.itemsCount()).isEqualTo(handled.size());
            awaitNothingOpen(transport);
        } while (!checkpoint.isDone());
        List<Integer> expected =
                range(0, size).stream().filter(i -> !filtered || i % share == 0).toList();
        assertThat(handled).as("seed %s", repetition.getCurrentRepetition()).hasSameElementsAs(expected);
        assertThat(handled).hasSize(expected.size());
    }

    private static Checkpoint running(Scan<City> scan, Random random, List<Integer> handled) {
        AtomicInteger left = new AtomicInteger(1 + random.nextInt(60));
        boolean fails = random.nextBoolean();
        CompletableFuture<RunningRead<Metrics>> handle = new CompletableFuture<>();
        RunningRead<Metrics> running = scan.start(city -> {
            if (left.getAndDecrement() == 0) {
                if (fails) {
                    throw new Stop();
                }
                handle.join().cancel();
            }
            handled.add(city.n());
        });
        handle.complete(running);
        try {
            running.result().join();
        } catch (CompletionException | CancellationException stopped) {
            // as it should be
        }
        return running.checkpoint();
    }

    private static Checkpoint cursor(SyncScan<City> scan, Random random, List<Integer> handled) {
        int stop = 1 + random.nextInt(60);
        try (Cursor<City> cursor = scan.cursor()) {
            for (int i = 0; i < stop && cursor.hasNext(); i++) {
                handled.add(cursor.next().n());
            }
            return cursor.checkpoint();
        }
    }

    /** An answer that comes while its run is given up is closed by the thread that brings it. */
    private static void awaitNothingOpen(FakeTransport transport) {
        // A run that is given up says so a moment before its request is.
        for (int i = 0; transport.open() + transport.underWay() != 0 && i < 2_000; i++) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(transport.open()).isZero();
    }

    private static List<Integer> numbers(List<City> cities) {
        return cities.stream().map(City::n).toList();
    }

    private static final class Uninterruptibly {
        static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
