package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.cities;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ProgressTest {

    /** A table of 100 items, of which DynamoDB says what it is told to; each page takes a while. */
    private static FakeTransport slow(String described) {
        PagedTable table = PagedTable.ofCities(100).fullPage(5);
        return new FakeTransport(sent -> sent.operation().equals("DescribeTable") ? described : table.apply(sent))
                .gate(sent -> CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(15, TimeUnit.MILLISECONDS)));
    }

    private static String table(long items) {
        return "{\"Table\":{\"TableName\":\"cities\",\"TableStatus\":\"ACTIVE\",\"ItemCount\":" + items
                + ",\"TableSizeBytes\":4000,\"KeySchema\":[{\"AttributeName\":\"id\",\"KeyType\":\"HASH\"}],"
                + "\"AttributeDefinitions\":[{\"AttributeName\":\"id\",\"AttributeType\":\"S\"}]}}";
    }

    @Test
    void progress_ofAScan_isToldAtMostTenTimesASecondAndOnceAtTheEnd() {
        List<Progress> told = new ArrayList<>();
        long began = System.nanoTime();
        cities(slow(table(100)))
                .scan()
                .readAhead(0)
                .onProgress(told::add)
                .forEach(city -> {})
                .join();
        double seconds = (System.nanoTime() - began) / 1e9;
        assertThat(told).hasSizeBetween(2, 2 + (int) (seconds * 10));
        Progress first = told.get(0);
        assertThat(first.share().orElseThrow()).isEqualTo(first.metrics().scannedCount() / 100.0);
        assertThat(first.timeLeft().orElseThrow()).isBetween(Duration.ofMillis(1), Duration.ofSeconds(20));
        assertThat(first.itemsPerSecond()).isPositive();
        assertThat(first.underWay()).singleElement().satisfies(segment -> {
            assertThat(segment.segment()).isZero();
            assertThat(segment.scannedCount()).isEqualTo(first.metrics().scannedCount());
        });
        Progress last = told.get(told.size() - 1);
        assertThat(last.share()).isEqualTo(OptionalDouble.of(1));
        assertThat(last.metrics().itemsCount()).isEqualTo(100);
        assertThat(last.metrics().consumedRcu()).isEqualTo(50);
        assertThat(last.pages()).isEqualTo(21);
        assertThat(last.bytes()).isGreaterThan(3_000);
        assertThat(last.segmentsDone()).isEqualTo(1);
        assertThat(last.underWay()).isEmpty();
    }

    @Test
    void progress_itemsUnknown_isUnknownToo() {
        List<Progress> told = new ArrayList<>();
        cities(slow(table(0)))
                .scan()
                .readAhead(0)
                .onProgress(told::add)
                .forEach(city -> {})
                .join();
        assertThat(told.get(0).share()).isEmpty();
        assertThat(told.get(0).timeLeft()).isEmpty();
    }

    @Test
    void progress_describeRefused_countsSegments() {
        List<Progress> told = new ArrayList<>();
        PagedTable table = PagedTable.ofCities(100).fullPage(5);
        FakeTransport transport = new FakeTransport(sent -> {
                    if (sent.operation().equals("DescribeTable")) {
                        throw FakeTransport.refusal(sent, "AccessDeniedException", "No.");
                    }
                    return table.apply(sent);
                })
                .gate(sent -> CompletableFuture.runAsync(
                        () -> {}, CompletableFuture.delayedExecutor(30, TimeUnit.MILLISECONDS)));
        CountResult count = cities(transport)
                .scan()
                .segments(4)
                .onProgress(told::add)
                .count()
                .join();
        assertThat(count.count()).isEqualTo(100);
        assertThat(told.get(0).totalSegments()).isEqualTo(4);
        assertThat(told).allSatisfy(progress -> assertThat(progress.share().orElseThrow())
                .isEqualTo(progress.segmentsDone() / 4.0));
        assertThat(told.get(told.size() - 1).metrics().itemsCount()).isEqualTo(100);
    }

    @Test
    void listener_thatFails_doesNotEndTheScan() {
        List<Progress> told = new ArrayList<>();
        Metrics metrics = cities(slow(table(100)))
                .scan()
                .onProgress(progress -> {
                    told.add(progress);
                    throw new IllegalStateException("a bar that broke");
                })
                .forEach(city -> {})
                .join();
        assertThat(metrics.itemsCount()).isEqualTo(100);
        assertThat(told).hasSize(1);
    }
}
