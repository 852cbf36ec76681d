package io.github.jdynox.client;

import io.github.jdynox.model.Hooks;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.tck.TestEnvironment;

/** What both verifications of the Reactive Streams TCK need. */
final class Tck {

    /** More than the longest finite run that a rule asks for. */
    private static final long FINITE = 10_000;

    /** What rule 3.17 asks for, and cancels soon. */
    static final long MOST = Integer.MAX_VALUE;

    private static final String ENDLESS = "{\"Items\":[{\"id\":{\"S\":\"c0\"},\"n\":{\"N\":\"0\"}}],\"Count\":1,"
            + "\"ScannedCount\":1,\"LastEvaluatedKey\":{\"id\":{\"S\":\"c0\"}}}";

    private Tck() {}

    static TestEnvironment environment() {
        return new TestEnvironment(1_000, 50);
    }

    static Scan<City> scan(long items) {
        FakeTransport transport = items > FINITE
                ? new FakeTransport(sent -> ENDLESS).forgetting()
                : new FakeTransport(PagedTable.ofCities((int) items).fullPage(7));
        return Fixture.cities(transport).scan();
    }

    /** A scan that cannot be started. */
    static Scan<City> refused() {
        return scan(1).segments(2).startFrom(Fixture.key(1));
    }

    /** A run that has come to its end without a page: none is ever asked for a page more than there are items. */
    static ReadRun<City> endedRun() {
        PageFeed<City> empty = new PageFeed<>() {
            @Override
            public CompletableFuture<WirePage<City>> next() {
                return CompletableFuture.completedFuture(null);
            }

            @Override
            public void cancel() {}
        };
        ReadPlan plan = new ReadPlan(Operation.SCAN, ReadTarget.of("cities", City.MODEL.keys()));
        Meter meter = new Meter();
        SegmentStates segments = new SegmentStates(plan);
        ProgressMeter progress = new ProgressMeter(plan, segments, meter, CompletableFuture::new);
        return new ReadRun<>(plan, empty, segments, Hooks.none(), meter, progress, (metrics, error) -> {});
    }
}
