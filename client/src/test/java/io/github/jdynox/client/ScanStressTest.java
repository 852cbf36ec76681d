package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.FILTER;
import static io.github.jdynox.client.Fixture.cities;
import static io.github.jdynox.client.Fixture.numbers;
import static io.github.jdynox.client.Fixture.range;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What broke others: pages of very many items, very many pages, callbacks that block. */
@Timeout(120)
class ScanStressTest {

    private static final int ITEMS = 20_000;
    private static final int PAGES = 30_000;

    private static FakeTransport onePage() {
        return new FakeTransport(PagedTable.ofCities(ITEMS).fullPage(ITEMS + 1));
    }

    @Test
    void onePageOfTinyItems_everyWayToRun_isWhole() {
        List<Integer> all = range(0, ITEMS);
        List<City> consumed = new ArrayList<>();
        cities(onePage()).scan().forEach(consumed::add).join();
        assertThat(numbers(consumed)).isEqualTo(all);
        assertThat(numbers(cities(onePage()).sync().scan().stream().toList())).isEqualTo(all);
        List<City> pulled = new ArrayList<>();
        cities(onePage()).sync().scan().cursor().forEachRemaining(pulled::add);
        assertThat(numbers(pulled)).isEqualTo(all);
        cities(onePage()).sync().scan().pages().forEach(page -> assertThat(numbers(page.items()))
                .isEqualTo(all));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, Long.MAX_VALUE})
    void onePageOfTinyItems_subscriberWithAnyDemand_getsThemAll(long batch) {
        Collector<City> collector = new Collector<>(batch);
        cities(onePage()).scan().subscribe(collector);
        collector.done.join();
        assertThat(numbers(collector.items)).isEqualTo(range(0, ITEMS));
    }

    /** Each answer empty, and each before {@code send} returns. */
    private static FakeTransport countlessEmptyPages() {
        String more = "{\"Items\":[],\"Count\":0,\"ScannedCount\":1,\"LastEvaluatedKey\":{\"id\":{\"S\":\"c1\"}}}";
        String last = "{\"Items\":[{\"id\":{\"S\":\"c2\"},\"n\":{\"N\":\"2\"}}],\"Count\":1,\"ScannedCount\":1}";
        return new FakeTransport(sent -> sent.number() < PAGES ? more : last)
                .synchronous()
                .forgetting();
    }

    @Test
    void countlessEmptyPages_synchronousTransport_neitherOverflowTheStackNorEndTheScan() {
        FakeTransport transport = countlessEmptyPages();
        assertThat(Fixture.direct(transport).scan().filter(FILTER).toList().join())
                .containsExactly(new City("c2", 2));
        assertThat(transport.count()).isEqualTo(PAGES + 1);
    }

    @Test
    void countlessEmptyPages_publisher_neitherOverflowTheStackNorEndTheScan() {
        Collector<Page<City>> collector = new Collector<>(3);
        FakeTransport transport = countlessEmptyPages();
        Fixture.direct(transport).scan().filter(FILTER).pages().subscribe(collector);
        collector.done.join();
        assertThat(collector.items).hasSize(PAGES + 1);
    }

    @Test
    void countlessEmptyPages_count_doesNotOverflowTheStack() {
        assertThat(Fixture.direct(countlessEmptyPages()).count(FILTER).join().count())
                .isEqualTo(1);
    }

    @Test
    void callbackThatBlocksOnTheSameClient_neverHangs() {
        FakeTransport transport = new FakeTransport(sent -> sent.operation().equals("GetItem")
                ? "{\"Item\":{\"id\":{\"S\":\"c1\"},\"n\":{\"N\":\"1\"}}}"
                : PagedTable.ofCities(200).apply(sent));
        Table<City> table = cities(transport);
        int runs = 4 * Runtime.getRuntime().availableProcessors();
        List<java.util.concurrent.CompletableFuture<Metrics>> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            all.add(table.scan().pageSize(50).forEach(city -> {
                Optional<City> same = table.sync().get(Key.of("c1"));
                assertThat(same).isPresent();
            }));
        }
        all.forEach(java.util.concurrent.CompletableFuture::join);
    }
}
