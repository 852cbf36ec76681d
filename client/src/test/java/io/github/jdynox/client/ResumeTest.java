package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.FILTER;
import static io.github.jdynox.client.Fixture.cities;
import static io.github.jdynox.client.Fixture.key;
import static io.github.jdynox.client.Fixture.numbers;
import static io.github.jdynox.client.Fixture.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.DynoxException;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** lastEvaluatedKey is the key of the last item handed over, null only when nothing is left. */
@Timeout(30)
class ResumeTest {

    private static SyncScan<City> scan(PagedTable table) {
        return cities(new FakeTransport(table)).sync().scan();
    }

    @Test
    void fetch_limitWithinAPage_givesTheKeyOfTheLastItemHandedOver() {
        ScanResult<City> first =
                scan(PagedTable.ofCities(100)).limit(10).pageSize(25).fetch();
        assertThat(first.lastEvaluatedKey()).isEqualTo(key(9));
        ScanResult<City> second = scan(PagedTable.ofCities(100))
                .startFrom(first.lastEvaluatedKey())
                .limit(10)
                .fetch();
        assertThat(numbers(second.items())).isEqualTo(range(10, 20));
    }

    @Test
    void fetch_limitAtThePageEnd_givesTheKeyOfTheLastItem() {
        assertThat(scan(PagedTable.ofCities(100)).limit(50).pageSize(25).fetch().lastEvaluatedKey())
                .isEqualTo(key(49));
    }

    @Test
    void fetch_limitWithFilter_losesNoMatch() {
        PagedTable table = PagedTable.ofCities(200).passing(i -> i % 5 != 0);
        ScanResult<City> found =
                scan(table).filter(FILTER).limit(50).pageSize(70).fetch();
        assertThat(found.lastEvaluatedKey()).isEqualTo(key(62));
    }

    @Test
    void fetch_wholeTable_givesNull() {
        ScanResult<City> found = scan(PagedTable.ofCities(95)).pageSize(10).fetch();
        assertThat(found.lastEvaluatedKey()).isNull();
        assertThat(found.segments()).singleElement().satisfies(segment -> {
            assertThat(segment.exhausted()).isTrue();
            assertThat(segment.itemsCount()).isEqualTo(95);
            assertThat(segment.scannedCount()).isEqualTo(95);
            assertThat(segment.consumedRcu()).isEqualTo(47.5);
        });
    }

    @Test
    void fetch_limitIsTheLastItemOfTheLastPage_givesNull() {
        assertThat(scan(PagedTable.ofCities(95)).limit(95).pageSize(10).fetch().lastEvaluatedKey())
                .isNull();
    }

    @Test
    void fetch_limitIsTheLastItemButThePageHasAKey_givesThatItemsKey() {
        assertThat(scan(PagedTable.ofCities(100)).limit(100).fetch().lastEvaluatedKey())
                .isEqualTo(key(99));
    }

    @Test
    void fetch_emptyTable_givesNull() {
        ScanResult<City> found = scan(PagedTable.ofCities(0)).fetch();
        assertThat(found.items()).isEmpty();
        assertThat(found.lastEvaluatedKey()).isNull();
    }

    @Test
    void cursor_atEachStep_knowsTheKeyOfTheLastItem() {
        try (Cursor<City> cursor = scan(PagedTable.ofCities(25)).pageSize(10).cursor()) {
            assertThat(cursor.lastEvaluatedKey()).isNull();
            assertThat(cursor.isExhausted()).isFalse();
            for (int i = 0; i < 24; i++) {
                assertThat(cursor.next().n()).isEqualTo(i);
                assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(i));
                assertThat(cursor.isExhausted()).isFalse();
            }
            cursor.next();
            assertThat(cursor.lastEvaluatedKey()).isNull();
            assertThat(cursor.isExhausted()).isTrue();
            assertThat(cursor.hasNext()).isFalse();
            assertThat(cursor.lastEvaluatedKey()).isNull();
            assertThat(cursor.isExhausted()).isTrue();
        }
    }

    @Test
    void cursor_peeking_doesNotMoveTheKey() {
        try (Cursor<City> cursor = scan(PagedTable.ofCities(25)).pageSize(10).cursor()) {
            for (int i = 0; i < 10; i++) {
                cursor.next();
            }
            assertThat(cursor.hasNext()).isTrue();
            assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(9));
        }
    }

    @Test
    void cursor_startedFromAKey_hasItBeforeTheFirstItem() {
        try (Cursor<City> cursor =
                scan(PagedTable.ofCities(25)).startFrom(Key.of("c7")).cursor()) {
            assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(7));
            assertThat(cursor.next().n()).isEqualTo(8);
        }
    }

    @Test
    void cursor_closedWithinAPage_keepsTheKeyAndHandsOverNothingMore() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100));
        Cursor<City> cursor = cities(transport).sync().scan().pageSize(10).cursor();
        for (int i = 0; i < 13; i++) {
            cursor.next();
        }
        cursor.close();
        cursor.close();
        assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(12));
        assertThat(cursor.isExhausted()).isFalse();
        assertThat(cursor.metrics().itemsCount()).isEqualTo(13);
        assertThatThrownBy(cursor::hasNext)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected an open cursor but it was closed; start another read from lastEvaluatedKey().");
        assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(12));
    }

    @Test
    void cursor_hookChangesTheItem_keyIsStillTheTables() {
        Table<City> table = cities(new FakeTransport(PagedTable.ofCities(20)), new Hooks<>() {
            @Override
            public City afterLoad(City city) {
                return new City("renamed", city.n());
            }
        });
        try (Cursor<City> cursor = table.sync().scan().cursor()) {
            cursor.next();
            assertThat(cursor.next().id()).isEqualTo("renamed");
            assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(1));
        }
    }

    @Test
    void cursor_skippedItems_stayBehindIt() {
        PagedTable table = PagedTable.ofCities(20).spoil(3).spoil(4);
        try (Cursor<City> cursor =
                scan(table).onDecodeError(OnDecodeError.skip()).pageSize(10).cursor()) {
            cursor.next();
            cursor.next();
            cursor.next();
            assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(2));
            assertThat(cursor.next().n()).isEqualTo(5);
            assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(5));
            assertThat(cursor.metrics().skippedCount()).isEqualTo(2);
        }
    }

    @Test
    void cursor_failingPage_keepsTheLastGoodKeyAndNeverLooksAtItsEnd() {
        PagedTable table = PagedTable.ofCities(100)
                .fault(sent -> sent.number() == 2
                        ? FakeTransport.refusal(sent, "ProvisionedThroughputExceededException", "Too fast.")
                        : null);
        Cursor<City> cursor = scan(table).pageSize(10).cursor();
        for (int i = 0; i < 20; i++) {
            cursor.next();
        }
        assertThatThrownBy(cursor::hasNext).isInstanceOf(ThrottledException.class);
        assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(19));
        assertThat(cursor.isExhausted()).isFalse();
        assertThatThrownBy(cursor::hasNext)
                .isInstanceOf(DynoxException.class)
                .hasMessage("The run has failed already; start another one from lastEvaluatedKey().")
                .hasCauseInstanceOf(ThrottledException.class);
        assertThat(numbers(scan(PagedTable.ofCities(100))
                        .startFrom(cursor.lastEvaluatedKey())
                        .toList()))
                .isEqualTo(range(20, 100));
    }

    @Test
    void cursor_failingFirstPage_neverLooksLikeAnEmptyTable() {
        PagedTable table = PagedTable.ofCities(10)
                .fault(sent -> FakeTransport.refusal(sent, "InternalServerError", "Sorry.", 500, "{}"));
        Cursor<City> cursor = scan(table).cursor();
        assertThatThrownBy(cursor::hasNext).isInstanceOf(ServiceUnavailableException.class);
        assertThatThrownBy(cursor::next).isInstanceOf(DynoxException.class);
        assertThat(cursor.isExhausted()).isFalse();
        assertThat(cursor.lastEvaluatedKey()).isNull();
    }

    @Test
    void cursor_badItem_keepsTheKeyBeforeIt() {
        PagedTable table = PagedTable.ofCities(20).spoil(13);
        Cursor<City> cursor = scan(table).pageSize(10).cursor();
        for (int i = 0; i < 13; i++) {
            cursor.next();
        }
        assertThatThrownBy(cursor::next)
                .isInstanceOf(io.github.jdynox.DecodeException.class)
                .hasMessage("Expected a number (N) but was a string (S) at $.n, reading City from table cities,"
                        + " key {id: c13}");
        assertThat(cursor.lastEvaluatedKey()).isEqualTo(key(12));
    }

    @Test
    void pages_limitWithinAPage_giveTheKeyOfTheLastItem() {
        List<Page<City>> pages = new ArrayList<>();
        scan(PagedTable.ofCities(100)).limit(25).pageSize(10).pages().forEach(pages::add);
        assertThat(pages).extracting(page -> page.items().size()).containsExactly(10, 10, 5);
        assertThat(pages).extracting(Page::lastEvaluatedKey).containsExactly(key(9), key(19), key(24));
    }

    @Test
    void pages_parallelWithLimitWithinAPage_giveTheKeyOfTheirSegment() {
        List<Page<City>> pages = new ArrayList<>();
        scan(PagedTable.ofCities(100))
                .segments(2)
                .limit(15)
                .pageSize(10)
                .pages()
                .forEach(pages::add);
        assertThat(pages).extracting(page -> page.items().size()).containsExactly(10, 5);
        assertThat(pages).allSatisfy(page -> {
            City last = page.items().get(page.items().size() - 1);
            assertThat(page.lastEvaluatedKey()).isEqualTo(key(last.n()));
        });
    }

    @Test
    void pages_filterEmptiesThem_areNotLeftOut() {
        List<Page<City>> pages = new ArrayList<>();
        scan(PagedTable.ofCities(25).passing(i -> i >= 20))
                .filter(FILTER)
                .pageSize(10)
                .pages()
                .forEach(pages::add);
        assertThat(pages).extracting(page -> page.items().size()).containsExactly(0, 0, 5);
        assertThat(pages).extracting(Page::lastEvaluatedKey).containsExactly(key(9), key(19), null);
        assertThat(pages).extracting(Page::consumedRcu).containsExactly(5.0, 5.0, 2.5);
    }

    /** Stop anywhere, go on from there: every item exactly once. */
    @RepeatedTest(200)
    void resume_anyLimitPageSizeFilterAndStop_everyItemOnce(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int size = random.nextInt(80);
        int share = 1 + random.nextInt(4);
        PagedTable table =
                PagedTable.ofCities(size).passing(i -> i % share == 0).fullPage(1 + random.nextInt(30));
        boolean filtered = random.nextBoolean();
        for (int i = 0; i < size; i += 1 + random.nextInt(20)) {
            if (random.nextInt(3) == 0) {
                table.spoil(i);
            }
        }
        List<Integer> seen = new ArrayList<>();
        SyncScan<City> whole = scan(table)
                .onDecodeError(OnDecodeError.handOver(bad -> seen.add(Integer.parseInt(
                        bad.key().attributes().get("id").toString().substring(1)))))
                .readAhead(random.nextInt(2));
        if (filtered) {
            whole = whole.filter(FILTER);
        }
        Key from = null;
        do {
            SyncScan<City> scan = from == null ? whole : whole.startFrom(from);
            if (random.nextBoolean()) {
                scan = scan.limit(1 + random.nextInt(20));
            }
            if (random.nextBoolean()) {
                scan = scan.pageSize(1 + random.nextInt(20));
            }
            from = part(scan, random, seen);
        } while (from != null);
        List<Integer> expected =
                range(0, size).stream().filter(i -> !filtered || i % share == 0).toList();
        assertThat(seen).as("seed %s", repetition.getCurrentRepetition()).isEqualTo(expected);
    }

    private static Key part(SyncScan<City> scan, Random random, List<Integer> seen) {
        if (random.nextBoolean()) {
            // A limit stops before the items that could not be read: they come in their order.
            List<City> items = new ArrayList<>();
            try (Cursor<City> cursor = scan.cursor()) {
                while (cursor.hasNext()) {
                    seen.add(cursor.next().n());
                }
                return cursor.lastEvaluatedKey();
            }
        }
        int stop = 1 + random.nextInt(15);
        try (Cursor<City> cursor = scan.cursor()) {
            for (int i = 0; i < stop && cursor.hasNext(); i++) {
                seen.add(cursor.next().n());
            }
            return cursor.lastEvaluatedKey();
        }
    }
}
