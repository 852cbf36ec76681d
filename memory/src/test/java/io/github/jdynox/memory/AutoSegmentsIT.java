package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.Metrics;
import io.github.jdynox.client.Scan;
import io.github.jdynox.client.Segments;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.TableOptions;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.Transport;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.Model;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How long scans take with segments found out, against the best number of them, on an engine that takes 40 milliseconds a
 * page. Needs no server, but time. {@code -Dsegments.rounds=5} measures better.
 */
@Timeout(300)
class AutoSegmentsIT {

    private static final int ROUNDS = Integer.getInteger("segments.rounds", 1);

    /** Rounds of what is over at once, where chance counts for more. */
    private static final int SHORT_ROUNDS = Math.max(ROUNDS, 9);

    private static final int[] FIXED = {2, 4, 8, 16, 32, 64};

    /** Items of a page: small pages, so that the engine's own work is small beside the latency. */
    private static final int PAGE = 50;

    private static final Model<Map<String, @Nullable Object>> EVENTS = Model.ofMaps(
            "events", new KeySchema(new KeyAttribute("pk", Codecs.STRING), new KeyAttribute("sk", Codecs.BIG_DECIMAL)));

    enum Shape {
        /** Three pages. */
        SMALL(120, i -> "p" + i),
        LARGE(24_000, i -> "p" + i),
        /** A third of all items has one partition key. */
        SKEWED(9_000, i -> i % 3 == 0 ? "hot" : "p" + i),
        /** Less capacity than a few readers take. */
        THROTTLED(6_000, i -> "p" + i);

        private final int items;
        private final IntFunction<String> keys;

        Shape(int items, IntFunction<String> keys) {
            this.items = items;
            this.keys = keys;
        }

        MemoryDynamo engine() {
            MemoryDynamo memory = MemoryDynamo.create();
            TableOptions options = this == THROTTLED ? TableOptions.provisioned(300, 1) : TableOptions.onDemand();
            memory.client().sync().table(EVENTS).create(options);
            String text = "x".repeat(900);
            List<Map<String, @Nullable Object>> events = new ArrayList<>();
            for (int i = 0; i < items; i++) {
                events.add(Map.of("pk", keys.apply(i), "sk", i, "text", text));
            }
            memory.seed(EVENTS, events);
            return memory;
        }
    }

    @ParameterizedTest
    @EnumSource
    void auto_againstTheBestNumber_isNotMuchSlower(Shape shape) {
        MemoryDynamo memory = shape.engine();
        Table<Map<String, @Nullable Object>> events =
                DynoxClient.of(new Network(memory.transport())).table(EVENTS);
        events.parallelScan(8).count().join(); // warms up
        memory.control().pageLatency(Duration.ofMillis(40));
        StringBuilder report = new StringBuilder(shape + ":");
        double best = Double.MAX_VALUE;
        for (int segments : FIXED) {
            Scan<Map<String, @Nullable Object>> scan =
                    events.parallelScan(segments).pageSize(PAGE);
            double seconds = seconds(memory, shape, scan, report, "" + segments);
            best = Math.min(best, seconds);
        }
        double auto = seconds(memory, shape, events.parallelScan(Segments.AUTO).pageSize(PAGE), report, "AUTO");
        System.out.println(report + String.format(Locale.ROOT, "; AUTO is %.2f of the best", auto / best));
        assertThat(auto).as(report.toString()).isLessThan(1.5 * best + 0.05);
    }

    /** Takes requests off the thread that sends them: the engine would answer on it. */
    private record Network(Transport engine) implements Transport {

        @Override
        public CompletableFuture<Response> send(Request request) {
            return CompletableFuture.supplyAsync(() -> engine.send(request)).thenCompose(answer -> answer);
        }

        @Override
        public void close() {}
    }

    /** The median. */
    private static double seconds(
            MemoryDynamo memory,
            Shape shape,
            Scan<Map<String, @Nullable Object>> scan,
            StringBuilder report,
            String name) {
        List<Double> times = new ArrayList<>();
        Metrics metrics = Metrics.NONE;
        int rounds = shape == Shape.SMALL ? SHORT_ROUNDS : ROUNDS;
        for (int i = 0; i < rounds; i++) {
            AtomicLong seen = new AtomicLong();
            Scan<Map<String, @Nullable Object>> run = scan;
            if (shape == Shape.THROTTLED) {
                memory.control().throttleByCapacity(Duration.ofMillis(1));
                run = scan.maxReadCapacity(1e9); // which lets it bear being throttled
            }
            long start = System.nanoTime();
            metrics = run.forEach(event -> seen.incrementAndGet()).join();
            times.add((System.nanoTime() - start) / 1e9);
            assertThat(seen.get()).isEqualTo(shape.items);
        }
        times.sort(null);
        double median = times.get(rounds / 2);
        report.append(String.format(Locale.ROOT, " %s %.2f s", name, median));
        report.append(name.equals("AUTO") ? " (" + metrics.segments() + " segments, " : " (")
                .append(metrics.concurrency())
                .append(" at once, ")
                .append(metrics.requests())
                .append(" requests, ")
                .append(metrics.throttles())
                .append(" throttles),");
        return median;
    }
}
