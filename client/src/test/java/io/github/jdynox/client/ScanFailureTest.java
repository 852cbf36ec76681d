package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.cities;
import static io.github.jdynox.client.Fixture.key;
import static io.github.jdynox.client.Fixture.numbers;
import static io.github.jdynox.client.Fixture.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DecodeException;
import io.github.jdynox.DynoxException;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ScanFailureTest {

    private static final String BAD =
            "Expected a number (N) but was a string (S) at $.n, reading City from table" + " cities, key {id: c13}";

    @Test
    void forEach_badItem_failsAfterTheItemsBeforeIt() {
        List<City> seen = new ArrayList<>();
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(40).spoil(13));
        CompletableFuture<Metrics> run = cities(transport).scan().pageSize(10).forEach(seen::add);
        assertThatThrownBy(run::join).cause().isInstanceOfSatisfying(DecodeException.class, e -> {
            assertThat(e).hasMessage(BAD);
            assertThat(e.table()).contains("cities");
            assertThat(e.operation()).contains("Scan");
            assertThat(e.requestId()).contains("R1");
            assertThat(e.key()).contains("{id: c13}");
        });
        assertThat(numbers(seen)).isEqualTo(range(0, 13));
    }

    @Test
    void publisher_badItem_failsAfterTheItemsBeforeItAndNeverHangs() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(40).spoil(13));
        Collector<City> collector = new Collector<>(Long.MAX_VALUE);
        cities(transport).scan().pageSize(10).subscribe(collector);
        assertThatThrownBy(collector.done::join).cause().hasMessage(BAD);
        assertThat(numbers(collector.items)).isEqualTo(range(0, 13));
    }

    @Test
    void onDecodeError_skip_countsThem() {
        FakeTransport transport =
                new FakeTransport(PagedTable.ofCities(40).spoil(0).spoil(13).spoil(39));
        ScanResult<City> found = cities(transport)
                .sync()
                .scan()
                .pageSize(10)
                .onDecodeError(OnDecodeError.skip())
                .fetch();
        assertThat(found.items()).hasSize(37);
        assertThat(found.metrics().skippedCount()).isEqualTo(3);
        assertThat(found.metrics().itemsCount()).isEqualTo(37);
        assertThat(found.lastEvaluatedKey()).isNull();
    }

    @Test
    void onDecodeError_handOver_givesKeyAndMapAtTheirPlace() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(4).spoil(2));
        List<Object> seen = new ArrayList<>();
        cities(transport)
                .scan()
                .onDecodeError(OnDecodeError.handOver(seen::add))
                .forEach(seen::add)
                .join();
        assertThat(seen).hasSize(4);
        assertThat(seen.get(2)).isInstanceOfSatisfying(UndecodedItem.class, bad -> {
            assertThat(bad.key()).isEqualTo(key(2));
            assertThat(bad.attributes()).containsExactlyInAnyOrderEntriesOf(Map.of("id", "c2", "n", "no number"));
            assertThat(bad.error().path()).contains("$.n");
        });
        assertThat(seen.get(3)).isEqualTo(new City("c3", 3));
    }

    @Test
    void onDecodeError_handlerThrows_failsTheRun() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(4).spoil(2));
        IllegalStateException refused = new IllegalStateException("no bad items, please");
        assertThatThrownBy(() -> cities(transport)
                        .scan()
                        .onDecodeError(OnDecodeError.handOver(bad -> {
                            throw refused;
                        }))
                        .toList()
                        .join())
                .hasCause(refused);
    }

    @Test
    void onDecodeError_aPageOfBadItems_takesNoQuadraticTime() {
        PagedTable table = PagedTable.ofCities(20_000).fullPage(20_000);
        for (int i = 0; i < 20_000; i++) {
            table.spoil(i);
        }
        ScanResult<City> found = cities(new FakeTransport(table))
                .sync()
                .scan()
                .onDecodeError(OnDecodeError.skip())
                .fetch();
        assertThat(found.items()).isEmpty();
        assertThat(found.metrics().skippedCount()).isEqualTo(20_000);
    }

    @Test
    void asMaps_itemsThatTheModelCannotRead_areFine() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(4).spoil(2));
        assertThat(cities(transport).sync().scan().asMaps().toList())
                .contains(Map.of("id", "c2", "n", "no number"))
                .contains(Map.of("id", "c3", "n", BigDecimal.valueOf(3)));
    }

    @Test
    void codecThatThrows_isADecodeException() {
        io.github.jdynox.codec.ItemCodec<City> broken = new io.github.jdynox.codec.ItemCodec<>() {
            @Override
            public City read(io.github.jdynox.json.JsonReader in) {
                throw new UnsupportedOperationException("cannot");
            }

            @Override
            public void write(io.github.jdynox.json.JsonWriter out, City item) {}
        };
        Table<City> table = DynoxClient.of(new FakeTransport(PagedTable.ofCities(3)))
                .table(io.github.jdynox.model.Model.builder(City.class, broken)
                        .table("cities")
                        .partitionKey(City.ID, City::id)
                        .build());
        assertThatThrownBy(() -> table.sync().scan().toList())
                .isInstanceOf(DecodeException.class)
                .hasMessageStartingWith(
                        "Expected an item that its codec can read but it threw" + " UnsupportedOperationException at $")
                .hasMessageEndingWith(", reading City from table cities, key {id: c0}")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void brokenAnswer_failsWithThePlace() throws InterruptedException {
        FakeTransport transport = new FakeTransport(sent -> "{\"Items\":[{\"id\":{\"S\":\"c0\"");
        assertThatThrownBy(() -> cities(transport).sync().scan().toList())
                .isInstanceOf(DecodeException.class)
                .hasMessageEndingWith(", reading City from table cities");
        assertThat(transport.open()).isZero();
    }

    @Test
    void hookThatThrows_failsTheRunWithItsOwnException() {
        IllegalStateException refused = new IllegalStateException("not this one");
        Table<City> table = cities(new FakeTransport(PagedTable.ofCities(20)), new Hooks<>() {
            @Override
            public City afterLoad(City city) {
                if (city.n() == 7) {
                    throw refused;
                }
                return city;
            }
        });
        Cursor<City> cursor = table.sync().scan().cursor();
        List<City> seen = new ArrayList<>();
        assertThatThrownBy(() -> cursor.forEachRemaining(seen::add)).isSameAs(refused);
        assertThat(numbers(seen)).isEqualTo(range(0, 7));
        assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(6));
        assertThat(table.totalMetrics().failureCount()).isEqualTo(1);
        assertThat(table.sync().scan().asMaps().toList()).hasSize(20);
    }

    @Test
    void hookThatGivesNull_failsEveryRead() {
        String batch = "{\"Responses\":{\"cities\":[{\"id\":{\"S\":\"c0\"}}]}}";
        SyncTable<City> table = cities(
                        new FakeTransport(sent -> switch (sent.operation()) {
                            case "GetItem" -> "{\"Item\":{\"id\":{\"S\":\"c0\"}}}";
                            case "BatchGetItem" -> batch;
                            default -> PagedTable.ofCities(3).apply(sent);
                        }),
                        new Hooks<>() {
                            @Override
                            public City afterLoad(City city) {
                                return null;
                            }
                        })
                .sync();
        String message = "Expected hook afterLoad to give the City to hand over but it gave null.";
        assertThatThrownBy(() -> table.scan().first()).hasMessage(message);
        assertThatThrownBy(() -> table.scan().fetch()).hasMessage(message);
        assertThatThrownBy(() -> table.get(Key.of("c0"))).hasMessage(message);
        assertThatThrownBy(() -> table.batchGet(List.of(Key.of("c0")))).hasMessage(message);
    }

    @Test
    void consumerThatThrows_endsTheRunAndFailsTheFuture() throws InterruptedException {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100));
        Table<City> table = cities(transport);
        IllegalStateException enough = new IllegalStateException("enough");
        List<City> seen = new ArrayList<>();
        CompletableFuture<Metrics> run = table.scan().pageSize(10).forEach(city -> {
            seen.add(city);
            if (city.n() == 25) {
                throw enough;
            }
        });
        assertThatThrownBy(run::join).hasCause(enough);
        assertThat(seen).hasSize(26);
        assertThat(transport.count()).isLessThanOrEqualTo(4);
        assertThat(table.totalMetrics().failureCount()).isEqualTo(1);
    }

    @Test
    void consumerThatThrows_blocking_endsTheRunAsAFailure() {
        Table<City> table = cities(new FakeTransport(PagedTable.ofCities(100)));
        IllegalStateException enough = new IllegalStateException("enough");
        assertThatThrownBy(() -> table.sync().scan().forEach(city -> {
                    throw enough;
                }))
                .isSameAs(enough);
        assertThat(table.totalMetrics().operationCount()).isEqualTo(1);
        assertThat(table.totalMetrics().failureCount()).isEqualTo(1);
    }

    @Test
    void subscriberThatThrows_getsItBackAsTheFailure() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100));
        IllegalStateException enough = new IllegalStateException("enough");
        Collector<City> collector = new Collector<>(Long.MAX_VALUE) {
            @Override
            public void onNext(City item) {
                throw enough;
            }
        };
        cities(transport).scan().pageSize(10).subscribe(collector);
        assertThatThrownBy(collector.done::join).hasCause(enough);
    }

    @Test
    void subscriberThatCancelsWithinAPage_getsNothingMore() throws InterruptedException {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100));
        Table<City> table = cities(transport);
        Collector<City> collector = new Collector<>(Long.MAX_VALUE) {
            @Override
            public void onNext(City city) {
                super.onNext(city);
                if (city.n() == 14) {
                    subscription.cancel();
                }
            }
        };
        table.scan().pageSize(10).subscribe(collector);
        while (table.totalMetrics().operationCount() == 0) {
            Thread.sleep(1);
        }
        Thread.sleep(20);
        assertThat(collector.items).hasSize(15);
        assertThat(collector.done).isNotDone();
        assertThat(transport.count()).isLessThanOrEqualTo(3);
        assertThat(transport.open()).isZero();
    }

    @Test
    void transportThatThrows_failsTheRun() {
        io.github.jdynox.client.spi.Transport broken = new io.github.jdynox.client.spi.Transport() {
            @Override
            public CompletableFuture<io.github.jdynox.client.spi.Response> send(
                    io.github.jdynox.client.spi.Request request) {
                throw new IllegalStateException("broken");
            }

            @Override
            public void close() {}
        };
        Table<City> table = DynoxClient.of(broken).table(City.MODEL);
        assertThatThrownBy(() -> table.sync().scan().toList())
                .isExactlyInstanceOf(DynoxException.class)
                .hasMessage("Expected an answer to Scan on cities but met a IllegalStateException.")
                .hasRootCauseMessage("broken");
        assertThatThrownBy(() -> table.sync().parallelScan(3).toList()).isExactlyInstanceOf(DynoxException.class);
        assertThat(table.lastMetrics()).isPresent();
    }
}
