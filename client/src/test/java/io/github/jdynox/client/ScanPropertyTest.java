package io.github.jdynox.client;

import static io.github.jdynox.client.Fixture.numbers;
import static io.github.jdynox.client.Fixture.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Timeout;

/** Every item exactly once, whatever the segments, the concurrency, the budget, the latency, the throttling and the stops. */
@Timeout(120)
class ScanPropertyTest {

    private static final int CITIES = 600;

    private final PagedTable table = PagedTable.ofCities(CITIES);

    @RepeatedTest(60)
    void scan_anyHowAndStoppedAnywhere_givesEveryItemOnce(RepetitionInfo repetition) {
        long seed = 7_919L * repetition.getCurrentRepetition();
        Random random = new Random(seed);
        SyncTable<City> cities = Fixture.cities(transport(random)).sync();
        List<Integer> seen = new ArrayList<>();
        SyncScan<City> scan = options(cities.scan(), random);
        List<SegmentResult> left = stopped(scan, random.nextInt(2 * CITIES), seen);
        while (!left.isEmpty()) {
            SegmentResult part = left.remove(left.size() - 1);
            if (!part.exhausted()) {
                SyncScan<City> rest = cities.scan().maxReadCapacity(1e6).segment(part.segment(), part.totalSegments());
                rest = part.lastEvaluatedKey() == null ? rest : rest.startFrom(part.lastEvaluatedKey());
                left.addAll(stopped(rest, random.nextInt(2 * CITIES), seen));
            }
        }
        assertThat(seen).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(range(0, CITIES));
    }

    @RepeatedTest(30)
    void forEachAndCount_anyHow_areWhole(RepetitionInfo repetition) {
        long seed = 104_729L * repetition.getCurrentRepetition();
        Random random = new Random(seed);
        FakeTransport transport = transport(random);
        Table<City> cities = Fixture.cities(transport);
        List<City> seen = new ArrayList<>();
        CompletableFuture<Metrics> reading =
                options(cities.scan().sync(), random).async().forEach(seen::add);
        CompletableFuture<CountResult> counting =
                options(cities.scan().sync(), random).async().count();
        assertThat(reading.join().itemsCount()).as("seed %d", seed).isEqualTo(CITIES);
        assertThat(counting.join().count()).as("seed %d", seed).isEqualTo(CITIES);
        assertThat(numbers(seen)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(range(0, CITIES));
        assertThat(transport.open()).as("seed %d", seed).isZero();
    }

    /** Answers come late, in any order, and now and then there is a throttle instead. */
    private FakeTransport transport(Random random) {
        table.fullPage(5 + random.nextInt(40));
        double refused = random.nextInt(3) * 0.05;
        int micros = random.nextInt(3) * 700;
        Random dice = new Random(random.nextLong());
        return new FakeTransport(sent -> {
                    if (sent.operation().equals("DescribeTable")) {
                        return "{\"Table\":{\"TableName\":\"cities\",\"TableSizeBytes\":" + (CITIES << 14) + "}}";
                    }
                    if (next(dice) < refused) {
                        throw FakeTransport.refusal(sent, "ThrottlingException", "Too fast.");
                    }
                    return table.apply(sent);
                })
                .gate(sent -> micros == 0
                        ? CompletableFuture.completedFuture(null)
                        : CompletableFuture.runAsync(
                                () -> {},
                                CompletableFuture.delayedExecutor(
                                        (long) (micros * next(dice)), TimeUnit.MICROSECONDS)));
    }

    private static double next(Random dice) {
        synchronized (dice) {
            return dice.nextDouble();
        }
    }

    private static SyncScan<City> options(SyncScan<City> scan, Random random) {
        SyncScan<City> changed = scan;
        switch (random.nextInt(4)) {
            case 0 -> changed = changed.maxReadCapacity(1e6);
            case 1 -> changed = changed.segments(Segments.AUTO);
            default -> changed =
                    changed.segments(1 + random.nextInt(40)).maxReadCapacity(5_000 + random.nextInt(50_000));
        }
        if (changed.plan.isParallel() && random.nextBoolean()) {
            changed = changed.concurrency(1 + random.nextInt(20));
        }
        return random.nextInt(4) == 0 ? changed.pageSize(1 + random.nextInt(60)) : changed;
    }

    private static List<SegmentResult> stopped(SyncScan<City> scan, int after, List<Integer> seen) {
        Cursor<City> cursor = scan.cursor();
        for (int i = 0; i <= after && cursor.hasNext(); i++) {
            seen.add(cursor.next().n());
        }
        cursor.close();
        return new ArrayList<>(cursor.segments());
    }
}
