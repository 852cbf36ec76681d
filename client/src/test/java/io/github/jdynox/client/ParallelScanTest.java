package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.FILTER;
import static io.github.jdynox.client.Fixture.cities;
import static io.github.jdynox.client.Fixture.numbers;
import static io.github.jdynox.client.Fixture.range;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ParallelScanTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8, 50, 1_000})
    void parallelScan_anySegments_givesEveryItemOnceAndSumsTheCost(int segments) {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(503).fullPage(20));
        ScanResult<City> found = cities(transport).sync().parallelScan(segments).fetch();
        assertThat(numbers(found.items())).containsExactlyInAnyOrderElementsOf(range(0, 503));
        assertThat(found.lastEvaluatedKey()).isNull();
        assertThat(found.metrics().itemsCount()).isEqualTo(503);
        assertThat(found.metrics().scannedCount()).isEqualTo(503);
        assertThat(found.metrics().consumedRcu()).isEqualTo(251.5);
        assertThat(found.metrics().requests()).isEqualTo(transport.count());
        assertThat(found.segments()).hasSize(segments).allSatisfy(segment -> {
            assertThat(segment.exhausted()).isTrue();
            assertThat(segment.lastEvaluatedKey()).isNull();
            assertThat(segment.totalSegments()).isEqualTo(segments);
        });
        assertThat(found.segments().stream()
                        .mapToLong(SegmentResult::itemsCount)
                        .sum())
                .isEqualTo(503);
        assertThat(found.segments().stream()
                        .mapToDouble(SegmentResult::consumedRcu)
                        .sum())
                .isEqualTo(251.5);
        assertThat(transport.mostUnderWay()).isLessThanOrEqualTo(segments);
        assertThat(transport.sent("TotalSegments")).containsOnly(String.valueOf(segments));
    }

    @Test
    void pages_ofManySegments_nameTheirs() {
        Table<City> table = cities(new FakeTransport(PagedTable.ofCities(60).fullPage(5)));
        List<Page<City>> pages = new ArrayList<>();
        table.sync().parallelScan(4).pages().forEach(pages::add);
        assertThat(pages).extracting(Page::segment).containsOnly(0, 1, 2, 3);
        assertThat(pages).extracting(Page::totalSegments).containsOnly(4);
        Page<City> some = pages.get(0);
        Key key = requireNonNull(some.lastEvaluatedKey());
        List<City> rest = table.sync()
                .scan()
                .segment(some.segment(), some.totalSegments())
                .startFrom(key)
                .toList();
        List<City> same = pages.stream()
                .filter(page -> page.segment() == some.segment())
                .flatMap(page -> page.items().stream())
                .toList();
        assertThat(rest).isEqualTo(same.subList(some.items().size(), same.size()));
    }

    @Test
    void pages_ofOneSegment_nameIt() {
        Table<City> table = cities(new FakeTransport(PagedTable.ofCities(60).fullPage(5)));
        Page<City> ofTheWhole = table.sync().scan().pages().iterator().next();
        assertThat(ofTheWhole.segment()).isZero();
        assertThat(ofTheWhole.totalSegments()).isEqualTo(1);
        Page<City> ofAPart =
                table.sync().scan().segment(2, 3).pages().iterator().next();
        assertThat(ofAPart.segment()).isEqualTo(2);
        assertThat(ofAPart.totalSegments()).isEqualTo(3);
    }

    @Test
    void parallelScan_atOnce_hasOneRequestASegment() {
        CompletableFuture<Void> open = new CompletableFuture<>();
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(100).fullPage(5)).gate(sent -> open);
        CompletableFuture<List<City>> run = cities(transport).scan().segments(4).toList();
        assertThat(transport.sent("Segment")).containsExactlyInAnyOrder("0", "1", "2", "3");
        open.complete(null);
        assertThat(run.join()).hasSize(100);
        assertThat(transport.mostUnderWay()).isEqualTo(4);
    }

    @Test
    void parallelScan_consumerHoldsBack_requestsOnePageASegmentAhead() throws InterruptedException {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(1_000).fullPage(10));
        try (Cursor<City> cursor = cities(transport).sync().parallelScan(4).cursor()) {
            cursor.next();
            Thread.sleep(50);
            // Four pages wait or are on their way, beside the one being consumed.
            assertThat(transport.count()).isLessThanOrEqualTo(5);
            for (int i = 0; i < 10; i++) {
                cursor.next();
            }
            Thread.sleep(50);
            assertThat(transport.count()).isLessThanOrEqualTo(6);
        }
        Thread.sleep(20);
        assertThat(transport.open()).isZero();
    }

    @Test
    void parallelScan_oneSegmentFails_cancelsTheRestAndFailsWithTheCause() throws InterruptedException {
        PagedTable table = PagedTable.ofCities(100)
                .fullPage(5)
                .fault(sent -> sent.number("Segment", 0) == 2
                        ? FakeTransport.refusal(sent, "AccessDeniedException", "No.")
                        : null);
        FakeTransport transport = new FakeTransport(table)
                .gate(sent -> sent.number("Segment", 0) == 2
                        ? CompletableFuture.runAsync(
                                () -> {}, CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS))
                        : new CompletableFuture<>());
        Table<City> cities = cities(transport);
        assertThatThrownBy(() -> cities.sync().parallelScan(4).toList())
                .isInstanceOf(AccessDeniedException.class)
                .hasMessageMatching("Scan on cities was refused: No\\. \\(AccessDeniedException, request R[0-3]\\)");
        assertThat(transport.underWay()).isZero();
        for (int i = 0; i < 4; i++) {
            assertThat(transport.wasCancelled(i))
                    .isEqualTo(!transport.sent("Segment").get(i).equals("2"));
        }
        assertThat(transport.count()).isEqualTo(4);
        assertThat(cities.totalMetrics().failureCount()).isEqualTo(1);
    }

    @Test
    void parallelScan_failure_freesPagesThatWait() throws InterruptedException {
        PagedTable table = PagedTable.ofCities(400)
                .fullPage(5)
                .fault(sent -> sent.number() == 20
                        ? FakeTransport.refusal(sent, "InternalServerError", "Sorry.", 500, "{}")
                        : null);
        FakeTransport transport = new FakeTransport(table);
        assertThatThrownBy(() -> cities(transport).sync().parallelScan(8).toList())
                .isInstanceOf(ServiceUnavailableException.class);
        for (int i = 0; transport.open() != 0 && i < 2_000; i++) {
            Thread.sleep(1);
        }
        assertThat(transport.open()).isZero();
    }

    @Test
    void parallelScan_failed_eachSegmentCanBeGoneOnWith() {
        PagedTable table = PagedTable.ofCities(200)
                .fullPage(5)
                .fault(sent -> sent.number() == 17
                        ? FakeTransport.refusal(sent, "ProvisionedThroughputExceededException", "Too fast.")
                        : null);
        List<Integer> seen = new ArrayList<>();
        Cursor<City> cursor =
                cities(new FakeTransport(table)).sync().parallelScan(4).cursor();
        assertThatThrownBy(() -> cursor.forEachRemaining(city -> seen.add(city.n())))
                .isInstanceOf(ThrottledException.class);
        assertThatThrownBy(cursor::lastEvaluatedKey)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Expected a read of one segment but this one has 4,"
                        + " each with a key of its own to go on from; see segments().");
        SyncTable<City> sound =
                cities(new FakeTransport(PagedTable.ofCities(200).fullPage(5))).sync();
        for (SegmentResult part : cursor.segments()) {
            if (part.exhausted()) {
                continue;
            }
            SyncScan<City> rest = sound.scan().segment(part.segment(), part.totalSegments());
            rest = part.lastEvaluatedKey() == null ? rest : rest.startFrom(part.lastEvaluatedKey());
            rest.forEach(city -> seen.add(city.n()));
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(range(0, 200));
    }

    @Test
    void parallelScan_limit_stopsThereAndEachSegmentCanBeGoneOnWith() {
        PagedTable table = PagedTable.ofCities(100).fullPage(10);
        ScanResult<City> first = cities(new FakeTransport(table))
                .sync()
                .scan()
                .segments(4)
                .limit(33)
                .fetch();
        List<Integer> seen = new ArrayList<>(numbers(first.items()));
        assertThat(seen).hasSize(33);
        assertThatThrownBy(first::lastEvaluatedKey).isInstanceOf(IllegalStateException.class);
        for (SegmentResult part : first.segments()) {
            if (!part.exhausted()) {
                SyncScan<City> rest =
                        cities(new FakeTransport(table)).sync().scan().segment(part.segment(), 4);
                rest = part.lastEvaluatedKey() == null ? rest : rest.startFrom(part.lastEvaluatedKey());
                seen.addAll(numbers(rest.toList()));
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(range(0, 100));
    }

    @Test
    void parallelCount_sumsTheSegments() {
        FakeTransport transport =
                new FakeTransport(PagedTable.ofCities(500).fullPage(7).passing(i -> i % 3 == 0));
        CountResult counted =
                cities(transport).sync().parallelScan(8).filter(FILTER).count();
        assertThat(counted.count()).isEqualTo(167);
        assertThat(counted.scannedCount()).isEqualTo(500);
        assertThat(counted.metrics().consumedRcu()).isEqualTo(250);
        assertThat(counted.segments()).hasSize(8);
        assertThat(counted.segments().stream()
                        .mapToLong(SegmentResult::itemsCount)
                        .sum())
                .isEqualTo(167);
    }

    @RepeatedTest(10)
    void parallelCount_oneSegmentFails_failsOnceTheOthersAreGivenUp() {
        PagedTable table = PagedTable.ofCities(500)
                .fullPage(7)
                .fault(sent -> sent.number() == 30
                        ? FakeTransport.refusal(sent, "InternalServerError", "Sorry.", 500, "{}")
                        : null);
        FakeTransport transport = new FakeTransport(table).slowToCancel();
        assertThatThrownBy(() -> cities(transport).sync().parallelScan(8).count())
                .isInstanceOf(ServiceUnavailableException.class);
        assertThat(transport.underWay()).isZero();
    }

    @Test
    void parallelForEach_cancelledAtAnyMoment_endsAndRequestsNothingMore() throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            FakeTransport transport =
                    new FakeTransport(PagedTable.ofCities(2_000).fullPage(10));
            Table<City> table = cities(transport);
            CompletableFuture<Metrics> run = table.parallelScan(4).forEach(city -> {});
            if (round % 2 == 0) {
                Thread.sleep(0, round * 4_000);
            }
            assertThat(run.cancel(true)).isEqualTo(run.isCancelled());
            for (int i = 0; table.totalMetrics().operationCount() == 0 && i < 5_000; i++) {
                Thread.sleep(1);
            }
            assertThat(table.totalMetrics().operationCount()).isEqualTo(1);
            assertThat(transport.underWay()).isZero();
        }
    }

    @Test
    void parallelScan_moreSegmentsThanItems_isFine() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(3)).forgetting();
        assertThat(cities(transport).sync().parallelScan(20_000).toList()).hasSize(3);
        assertThat(transport.count()).isEqualTo(20_000);
    }

    @Test
    void parallelScan_synchronousTransport_givesEveryItemOnce() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(1_000).fullPage(3)).synchronous();
        assertThat(numbers(Fixture.direct(transport).sync().parallelScan(7).toList()))
                .containsExactlyInAnyOrderElementsOf(range(0, 1_000));
    }

    @Test
    void scan_runTwiceAtOnce_bothRunsAreWhole() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(1_000).fullPage(10));
        Scan<City> scan = cities(transport).scan().segments(3);
        List<CompletableFuture<List<City>>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(scan.toList());
        }
        runs.forEach(run -> assertThat(numbers(run.join())).containsExactlyInAnyOrderElementsOf(range(0, 1_000)));
    }

    @Test
    void parallelForEach_callbacks_neverOverlap() {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(2_000).fullPage(10));
        ConcurrentHashMap<Thread, Boolean> inside = new ConcurrentHashMap<>();
        cities(transport)
                .parallelScan(8)
                .forEach(city -> {
                    inside.put(Thread.currentThread(), true);
                    assertThat(inside).hasSize(1);
                    inside.clear();
                })
                .join();
    }

    @Test
    void parallelScan_withStartKey_isRefused() {
        assertThatThrownBy(() -> cities(new FakeTransport(PagedTable.ofCities(3)))
                        .parallelScan(4)
                        .startFrom(Fixture.key(1))
                        .toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected either segments(4) or startFrom(..) but found both: each segment has a place of"
                        + " its own to start from; use segment(i, 4).startFrom(..).");
    }

    @Test
    void join_failure_hasTheCauseItself() {
        PagedTable table =
                PagedTable.ofCities(5).fault(sent -> FakeTransport.refusal(sent, "AccessDeniedException", "No."));
        assertThatThrownBy(() -> cities(new FakeTransport(table))
                        .parallelScan(2)
                        .toList()
                        .join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(AccessDeniedException.class);
    }
}
