package io.github.jdynox.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long scans take with segments found out, against the best number of them, in a time that does not pass. {@code
 * -Dsegments.report=true} prints it.
 */
@Timeout(120)
class AutoSegmentsTest {

    private static final int[] FIXED = {1, 2, 4, 8, 16, 32, 48, 64, 96, 128};
    private static final long SEED = 20_240_817;

    enum Shape {
        TINY(1, 0, 0),
        SMALL(3, 0, 0),
        MIDDLING(60, 0, 0),
        LARGE(800, 0, 0),
        SKEWED(300, 0.3, 0),
        THROTTLED(80, 0, 1_500),
        /** Less than one request after another consumes. */
        THROTTLED_HARD(12, 0, 100);

        private static final double UNITS_A_PAGE = 128;
        private static final double UNITS_AN_ITEM = 0.5;

        private final double[] places;
        private final long provisioned;

        /**
         * @param pages of 1 MB
         * @param skew the part of the items that have one partition key
         */
        Shape(int pages, double skew, long provisioned) {
            Random random = new Random(SEED);
            int items = (int) (pages * UNITS_A_PAGE / UNITS_AN_ITEM);
            places = new double[items];
            for (int i = 0; i < items; i++) {
                places[i] = i < skew * items ? 0.37 : random.nextDouble();
            }
            Arrays.sort(places);
            this.provisioned = provisioned;
        }

        MeteredTable table(FakeTimer timer) {
            IntToDoubleFunction cost = place -> UNITS_AN_ITEM;
            MeteredTable table = new MeteredTable(
                            timer,
                            (segment, total) -> before((segment + 1.0) / total) - before((double) segment / total),
                            cost)
                    .described((long) (places.length * UNITS_AN_ITEM * 8192), provisioned);
            return provisioned == 0 ? table : table.provisioned(provisioned, 1);
        }

        private int before(double place) {
            int index = Arrays.binarySearch(places, place);
            return index < 0 ? -index - 1 : index;
        }
    }

    @ParameterizedTest
    @EnumSource
    void auto_againstTheBestNumber_isWithinAFifth(Shape shape) {
        StringBuilder report = new StringBuilder();
        double best = Double.MAX_VALUE;
        for (int segments : FIXED) {
            double seconds = seconds(shape, Segments.of(segments), report);
            best = Math.min(best, seconds);
        }
        double auto = seconds(shape, Segments.AUTO, report);
        report.append(String.format(Locale.ROOT, " AUTO is %.2f of the best", auto / best));
        if (Boolean.getBoolean("segments.report")) {
            System.out.println(shape + ":" + report);
        }
        assertThat(auto).as(report.toString()).isLessThanOrEqualTo(1.2 * best);
    }

    private static double seconds(Shape shape, Segments segments, StringBuilder report) {
        FakeTimer timer = new FakeTimer();
        Random random = new Random(SEED);
        MeteredTable metered = shape.table(timer);
        FakeTransport transport = new FakeTransport(metered)
                .synchronous()
                .forgetting()
                .gate(sent -> timer.after(sent.operation().equals("Scan") ? 40 + random.nextInt(10) : 5));
        Scan<City> scan = DynoxClient.builder(transport)
                .executor(Runnable::run)
                .timer(timer)
                .build()
                .table(City.MODEL)
                .parallelScan(segments);
        if (!segments.isAuto()) {
            scan = scan.maxReadCapacity(ReadBudget.perSecond(1e9, timer)); // which lets it bear being throttled
        }
        CompletableFuture<Metrics> run = scan.forEach(city -> {});
        while (!run.isDone()) {
            timer.pass(Duration.ofMillis(1));
        }
        Metrics metrics = run.join();
        report.append(String.format(
                Locale.ROOT,
                " %s %.2f s (%d segments, %d at once, %d requests, %d throttles),",
                segments,
                timer.seconds(),
                metrics.segments(),
                metrics.concurrency(),
                metrics.requests(),
                metrics.throttles()));
        return timer.seconds();
    }

    private static final String LARGE = "{\"Table\":{\"TableName\":\"cities\",\"TableSizeBytes\":20000000}}";

    private static FakeTransport cities(String description) {
        PagedTable table = PagedTable.ofCities(500).fullPage(10);
        return new FakeTransport(sent -> sent.operation().equals("DescribeTable") ? description : table.apply(sent));
    }

    @Test
    void auto_everyFace_saysWhatItChose() {
        FakeTransport transport = cities(LARGE);
        SyncTable<City> table = Fixture.cities(transport).sync();
        ScanResult<City> found = table.parallelScan(Segments.AUTO).fetch();
        assertThat(Fixture.numbers(found.items())).containsExactlyInAnyOrderElementsOf(Fixture.range(0, 500));
        assertThat(found.segments()).hasSize(39);
        assertThat(found.metrics().segments()).isEqualTo(39);
        assertThat(found.metrics().concurrency()).isBetween(1, 39);
        assertThat(transport.mostUnderWay()).isLessThanOrEqualTo(39);
        CountResult counted = table.scan().segments(Segments.AUTO).count();
        assertThat(counted.count()).isEqualTo(500);
        assertThat(counted.metrics().segments()).isEqualTo(39);
        assertThat(table.scan().segments(Segments.AUTO).stream().count()).isEqualTo(500);
    }

    @Test
    void auto_descriptionNotAllowed_makesDoWithout() {
        PagedTable table = PagedTable.ofCities(500).fullPage(10);
        FakeTransport transport = new FakeTransport(sent -> {
            if (sent.operation().equals("DescribeTable")) {
                throw FakeTransport.refusal(sent, "AccessDeniedException", "No.");
            }
            return table.apply(sent);
        });
        ScanResult<City> found =
                Fixture.cities(transport).sync().parallelScan(Segments.AUTO).fetch();
        assertThat(found.items()).hasSize(500);
        assertThat(found.segments()).hasSize(32);
    }

    @Test
    void auto_noSuchTable_fails() {
        FakeTransport transport = new FakeTransport(sent -> {
            throw FakeTransport.refusal(sent, "ResourceNotFoundException", "None.");
        });
        assertThatThrownBy(() -> Fixture.cities(transport)
                        .sync()
                        .parallelScan(Segments.AUTO)
                        .toList())
                .isInstanceOf(TableNotFoundException.class);
        assertThat(transport.count()).isEqualTo(1);
    }

    @Test
    void auto_cancelledWhileItAsks_ends() {
        FakeTransport transport = cities(LARGE).gate(sent -> new CompletableFuture<>());
        Table<City> table = Fixture.cities(transport);
        CompletableFuture<Metrics> run = table.parallelScan(Segments.AUTO).forEach(city -> {});
        assertThat(transport.count()).isEqualTo(1);
        run.cancel(true);
        assertThat(transport.wasCancelled(0)).isTrue();
    }

    @Test
    void auto_cursorNotBegun_isNotExhausted() {
        Cursor<City> cursor =
                Fixture.cities(cities(LARGE)).sync().parallelScan(Segments.AUTO).cursor();
        assertThat(cursor.isExhausted()).isFalse();
        cursor.close();
        assertThat(cursor.segments()).isEmpty();
    }

    @Test
    void auto_withStartKey_isRefused() {
        assertThatThrownBy(() -> Fixture.cities(cities(LARGE))
                        .parallelScan(Segments.AUTO)
                        .startFrom(Fixture.key(1))
                        .toList())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Expected either segments(AUTO) or startFrom(..) but found both: each segment has a place of"
                                + " its own to start from; use segment(i, n).startFrom(..).");
    }
}
