package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.FILTER;
import static io.github.jdynox.client.Fixture.cities;
import static io.github.jdynox.client.Fixture.numbers;
import static io.github.jdynox.client.Fixture.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class LimitTest {

    @ParameterizedTest
    @CsvSource({"1,1", "3,7", "10,10", "10,3", "7,100", "100,7", "101,7", "50,1"})
    void limit_anyPageSize_handsOverExactlyThatMany(int limit, int pageSize) {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100));
        List<City> found =
                cities(transport).sync().scan().limit(limit).pageSize(pageSize).toList();
        assertThat(numbers(found)).isEqualTo(range(0, Math.min(limit, 100)));
        assertThat(transport.sent("Limit")).containsOnly(String.valueOf(pageSize));
    }

    @Test
    void limit_alone_isSentAndNothingIsReadAhead() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100));
        assertThat(numbers(cities(transport).sync().scan().limit(20).toList())).isEqualTo(range(0, 20));
        assertThat(transport.sent("Limit")).containsExactly("20");
    }

    @Test
    void limit_overSeveralPages_asksForWhatIsMissing() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100).fullPage(30));
        assertThat(numbers(cities(transport).sync().scan().limit(70).toList())).isEqualTo(range(0, 70));
        assertThat(transport.sent("Limit")).containsExactly("70", "40", "10");
    }

    @Test
    void limit_withFilter_growsThePageGeometrically() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(10_000).passing(i -> i % 100 == 99));
        List<City> found =
                cities(transport).sync().scan().filter(FILTER).limit(5).toList();
        assertThat(numbers(found)).containsExactly(99, 199, 299, 399, 499);
        assertThat(transport.sent("Limit")).containsExactly("5", "10", "20", "40", "80", "160", "320");
    }

    @Test
    void limit_withFilterOnALargeTable_readsAtMostAboutTwiceWhatIsNeeded() {
        PagedTable table = PagedTable.ofCities(50_000).passing(i -> i == 40_000).fullPage(5_000);
        FakeTransport transport = new FakeTransport(table);
        ScanResult<City> found =
                cities(transport).sync().scan().filter(FILTER).limit(1).fetch();
        assertThat(numbers(found.items())).containsExactly(40_000);
        assertThat(found.metrics().scannedCount()).isBetween(40_001L, 80_002L);
        assertThat(transport.count()).isLessThan(25);
    }

    @Test
    void limit_withSkippedItems_asksForWhatIsMissingNotOneByOne() {
        PagedTable table = PagedTable.ofCities(200);
        for (int i = 0; i < 50; i++) {
            table.spoil(i);
        }
        FakeTransport transport = new FakeTransport(table);
        List<City> found = cities(transport)
                .sync()
                .scan()
                .limit(60)
                .onDecodeError(OnDecodeError.skip())
                .toList();
        assertThat(numbers(found)).isEqualTo(range(50, 110));
        assertThat(transport.sent("Limit")).containsExactly("60", "50");
    }

    @Test
    void limit_hugeWithFilter_neverSendsATinyLimit() {
        FakeTransport transport =
                new FakeTransport(PagedTable.ofCities(100).passing(i -> i > 90).fullPage(10));
        assertThat(cities(transport)
                        .sync()
                        .scan()
                        .filter(FILTER)
                        .limit(Long.MAX_VALUE)
                        .toList())
                .hasSize(9);
        assertThat(transport.sent("Limit")).containsOnlyNulls();
    }

    @Test
    void pageSize_alone_isSentExactlyWithAFilterToo() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(20).passing(i -> i == 19));
        assertThat(numbers(cities(transport)
                        .sync()
                        .scan()
                        .filter(FILTER)
                        .limit(1)
                        .pageSize(6)
                        .toList()))
                .containsExactly(19);
        assertThat(transport.sent("Limit")).containsExactly("6", "6", "6", "6");
    }

    @Test
    void scan_withoutOptions_sendsNoLimitAndAsksForTheCost() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(3));
        cities(transport).sync().scan().toList();
        assertThat(transport.requests()).singleElement().satisfies(sent -> {
            assertThat(sent.operation()).isEqualTo("Scan");
            assertThat(sent.members())
                    .containsOnlyKeys("TableName", "ReturnConsumedCapacity")
                    .containsEntry("ReturnConsumedCapacity", "\"TOTAL\"");
        });
    }

    @Test
    void first_withoutFilter_asksForOneItem() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100));
        assertThat(cities(transport).sync().scan().first()).contains(new City("c0", 0));
        assertThat(transport.sent("Limit")).containsExactly("1");
    }

    @Test
    void first_emptyTable_isEmpty() {
        assertThat(cities(new FakeTransport(PagedTable.ofCities(0)))
                        .sync()
                        .scan()
                        .first())
                .isEmpty();
    }

    @Test
    void emptyPages_inBetween_neverEndAScan() {
        PagedTable table = PagedTable.ofCities(1_000).passing(i -> i >= 990).fullPage(10);
        FakeTransport transport = new FakeTransport(table);
        assertThat(numbers(cities(transport).sync().scan().filter(FILTER).toList()))
                .isEqualTo(range(990, 1_000));
        // 1,000 is a whole number of pages: the last one has a key, and the one behind it is empty.
        assertThat(transport.count()).isEqualTo(101);
    }

    @Test
    void count_withFilter_sumsPagesWithoutTheirItems() {
        PagedTable table = PagedTable.ofCities(95).passing(i -> i % 2 == 0).fullPage(10);
        FakeTransport transport = new FakeTransport(table);
        CountResult counted = cities(transport).sync().count(FILTER);
        assertThat(counted.count()).isEqualTo(48);
        assertThat(counted.scannedCount()).isEqualTo(95);
        assertThat(counted.metrics().consumedRcu()).isEqualTo(47.5);
        assertThat(counted.metrics().requests()).isEqualTo(10);
        assertThat(transport.sent("Select")).containsOnly("\"COUNT\"");
        assertThat(transport.sent("ProjectionExpression")).containsOnlyNulls();
    }

    @Test
    void count_withLimit_countsNoFurther() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100).fullPage(30));
        CountResult counted = cities(transport).sync().scan().limit(50).count();
        assertThat(counted.count()).isEqualTo(50);
        assertThat(transport.sent("Limit")).containsExactly("50", "20");
        assertThat(counted.segments().get(0).lastEvaluatedKey()).isEqualTo(Fixture.key(49));
        assertThat(counted.segments().get(0).exhausted()).isFalse();
    }

    @Test
    void count_limitWithinAPage_givesThePlaceBeforeThatPage() {
        PagedTable table = PagedTable.ofCities(100).passing(i -> true);
        FakeTransport transport = new FakeTransport(table);
        SegmentResult segment = cities(transport)
                .sync()
                .scan()
                .limit(25)
                .pageSize(20)
                .count()
                .segments()
                .get(0);
        assertThat(segment.itemsCount()).isEqualTo(25);
        assertThat(segment.lastEvaluatedKey()).isEqualTo(Fixture.key(19));
        assertThat(segment.exhausted()).isFalse();
    }
}
