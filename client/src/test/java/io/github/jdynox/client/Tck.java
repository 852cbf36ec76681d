package io.github.jdynox.client;

import io.github.jdynox.model.Hooks;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.tck.TestEnvironment;

/** What both verifications of the Reactive Streams TCK need. */
final class Tck {

    /** More than any rule asks for. */
    static final long MOST = 10_000;

    private Tck() {}

    static TestEnvironment environment() {
        return new TestEnvironment(1_000, 50);
    }

    static Scan<City> scan(long items) {
        return Fixture.cities(new FakeTransport(PagedTable.ofCities((int) items).fullPage(7)))
                .scan();
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
        return new ReadRun<>(plan, empty, List.of(), Hooks.none(), new Meter(), (metrics, error) -> {});
    }
}
