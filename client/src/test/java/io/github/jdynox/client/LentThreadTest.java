package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DynoxException;
import io.github.jdynox.attribute.Attr;
import io.github.jdynox.expression.Update;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A blocking operation on items by key reads its answers on the thread that waits for it. */
@Timeout(30)
class LentThreadTest {

    private static final String ITEM = "{\"Item\":{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"1\"}}}";

    private final FakeTransport transport = new FakeTransport(sent -> ITEM);

    /** A hook that notes the threads it runs on, and does one thing more. */
    private static Hooks<City> noting(List<Thread> threads, Runnable more) {
        return new Hooks<>() {
            @Override
            public City afterLoad(City city) {
                threads.add(Thread.currentThread());
                more.run();
                return city;
            }

            @Override
            public void afterSave(City city) {
                threads.add(Thread.currentThread());
            }

            @Override
            public void afterUpdate(City city) {
                threads.add(Thread.currentThread());
            }
        };
    }

    @Test
    void blockingOperations_runHooksOnTheThreadThatWaits() {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        SyncTable<City> cities =
                Fixture.cities(transport, noting(threads, () -> {})).sync();
        cities.get(Key.of("c1"));
        cities.put(new City("c1", 1));
        cities.batchPut(List.of(new City("c1", 1)));
        cities.update(new City("c1", 1)).and(Attr.of("n").set(2)).run();
        assertThat(threads).hasSize(4).containsOnly(Thread.currentThread());
    }

    @Test
    void hook_thatWaitsForAnAsynchronousOperation_getsItsResult() {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        Table<City> others = Fixture.cities(transport);
        List<City> seen = new ArrayList<>();
        Hooks<City> hooks =
                noting(threads, () -> seen.add(others.get(Key.of("c1")).join().orElseThrow()));
        assertThat(Fixture.cities(transport, hooks).sync().get(Key.of("c1"))).contains(new City("c1", 1));
        assertThat(seen).containsExactly(new City("c1", 1));
    }

    @Test
    void hook_thatWaitsForABlockingOperation_getsItsResult() {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        SyncTable<City> others = Fixture.cities(transport).sync();
        List<City> seen = new ArrayList<>();
        Hooks<City> hooks =
                noting(threads, () -> seen.add(others.get(Key.of("c1")).orElseThrow()));
        Fixture.cities(transport, hooks).sync().get(Key.of("c1"));
        assertThat(seen).containsExactly(new City("c1", 1));
        assertThat(threads).containsOnly(Thread.currentThread());
    }

    @Test
    void batch_ofManyRequests_isWrittenWhole() {
        FakeTransport writes = new FakeTransport(sent -> "{\"UnprocessedItems\":{}}");
        List<City> cities =
                IntStream.range(0, 1_000).mapToObj(n -> new City("c" + n, n)).toList();
        BatchResult result = Fixture.cities(writes).sync().batchPut(cities);
        assertThat(writes.count()).isEqualTo(40);
        assertThat(result.metrics().itemsCount()).isEqualTo(1_000);
        assertThat(writes.open()).isZero();
    }

    @Test
    void answerThatComesAfterAnInterruption_isFreed() throws InterruptedException {
        CompletableFuture<Void> gate = new CompletableFuture<>();
        FakeTransport late = new FakeTransport(sent -> ITEM).gate(sent -> gate);
        SyncTable<City> cities = Fixture.cities(late).sync();
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread waiting = new Thread(() -> {
            try {
                cities.get(Key.of("c1"));
                thrown.complete(new AssertionError("got an item"));
            } catch (DynoxException e) {
                thrown.complete(e);
            }
        });
        waiting.start();
        while (late.underWay() == 0) {
            Thread.onSpinWait();
        }
        waiting.interrupt();
        assertThat(thrown.join())
                .hasMessage("The thread was interrupted while it waited for DynamoDB; the operation was cancelled.");
        waiting.join();
        gate.complete(null);
        assertThat(late.wasCancelled(0)).isTrue();
        assertThat(late.open()).isZero();
    }

    @Test
    void work_thatComesAfterTheWait_isDoneElsewhere() {
        List<String> done = new ArrayList<>();
        LentThread lent = new LentThread(command -> {
            done.add("elsewhere");
            command.run();
        });
        CompletableFuture<String> operation = new CompletableFuture<>();
        lent.execute(() -> operation.complete("here"));
        assertThat(lent.await(operation)).isEqualTo("here");
        assertThat(done).isEmpty();
        lent.execute(() -> done.add("late"));
        assertThat(done).containsExactly("elsewhere", "late");
    }

    @Test
    void failure_ofTheOperation_isThrownAsItIs() {
        FakeTransport refusing = new FakeTransport(sent -> {
            throw FakeTransport.refusal(sent, "ResourceNotFoundException", "no such table");
        });
        SyncTable<City> cities = Fixture.cities(refusing).sync();
        Update update = Update.of(Attr.of("n").set(2));
        assertThatThrownBy(() -> cities.get(Key.of("c1"))).isInstanceOf(TableNotFoundException.class);
        assertThatThrownBy(() -> cities.update(Key.of("c1"), update, WriteOptions.NONE))
                .isInstanceOf(TableNotFoundException.class);
    }
}
