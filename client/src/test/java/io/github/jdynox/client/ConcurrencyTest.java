package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.cities;
import static io.github.jdynox.client.Fixture.direct;
import static io.github.jdynox.client.Fixture.numbers;
import static io.github.jdynox.client.Fixture.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ConcurrencyTest {

    private final CompletableFuture<Void> open = new CompletableFuture<>();

    private FakeTransport held(int cities) {
        return new FakeTransport(PagedTable.ofCities(cities).fullPage(5)).gate(sent -> open);
    }

    @Test
    void segments_veryMany_haveFiftyRequestsUnderWay() {
        FakeTransport transport = held(500);
        CompletableFuture<ScanResult<City>> run =
                cities(transport).scan().segments(200).fetch();
        assertThat(transport.count()).isEqualTo(50);
        open.complete(null);
        assertThat(run.join().items()).hasSize(500);
        assertThat(transport.mostUnderWay()).isEqualTo(50);
        assertThat(run.join().metrics().concurrency()).isEqualTo(50);
        assertThat(run.join().metrics().segments()).isEqualTo(200);
    }

    @Test
    void concurrency_set_boundsRequestsUnderWayUpOrDown() {
        FakeTransport few = held(100);
        CompletableFuture<List<City>> slow =
                cities(few).scan().segments(20).concurrency(3).toList();
        assertThat(few.count()).isEqualTo(3);
        FakeTransport many = held(100);
        CompletableFuture<List<City>> fast =
                cities(many).scan().segments(90).concurrency(80).toList();
        assertThat(many.count()).isEqualTo(80);
        open.complete(null);
        assertThat(numbers(slow.join())).containsExactlyInAnyOrderElementsOf(range(0, 100));
        assertThat(numbers(fast.join())).containsExactlyInAnyOrderElementsOf(range(0, 100));
        assertThat(few.mostUnderWay()).isEqualTo(3);
    }

    @Test
    void concurrency_slowConsumer_keepsNoMorePagesThanThat() throws InterruptedException {
        FakeTransport transport = new FakeTransport(PagedTable.ofCities(1_000).fullPage(5));
        try (Cursor<City> cursor =
                cities(transport).sync().parallelScan(100).concurrency(4).cursor()) {
            for (int i = 0; i < 20; i++) {
                cursor.next();
            }
            Thread.sleep(50);
            assertThat(transport.open()).isLessThanOrEqualTo(5);
        }
    }

    /** Four requests at once, 100 milliseconds each: 298 pages, of which 100 are one segment's, one after the other. */
    @Test
    void oneSegmentIsLong_isReadWhileTheOthersAre() {
        FakeTimer timer = new FakeTimer();
        MeteredTable metered = new MeteredTable(timer, (segment, total) -> segment == 3 ? 100 : 2, place -> 128);
        FakeTransport transport = new FakeTransport(metered).synchronous().gate(sent -> timer.after(100.0));
        CompletableFuture<CountResult> run =
                direct(transport).scan().segments(100).concurrency(4).count();
        timer.pass(Duration.ofMillis(15_100));
        assertThat(run).isCompleted();
        assertThat(metered.charges).hasSize(100 + 99 * 2);
    }

    @Test
    void concurrency_withoutSegments_isRefused() {
        assertThatThrownBy(() -> cities(held(1)).scan().concurrency(8).toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected segments(..) beside concurrency(8) but found none: a read in one part has one"
                        + " request under way at a time.");
        assertThatThrownBy(() -> cities(held(1)).parallelScan(2).concurrency(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected at least 1 request under way but was 0; leave it out to have as many as are usual.");
    }

    @Test
    void segments_numberOutOfRange_isRefused() {
        assertThatThrownBy(() -> Segments.of(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Expected 1 to 1000000 segments but was 0.");
        assertThat(Segments.of(3)).isEqualTo(Segments.of(3)).hasToString("3");
        assertThat(Segments.AUTO).isNotEqualTo(Segments.of(3)).hasToString("AUTO");
    }
}
