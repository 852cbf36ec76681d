package io.github.jdynox.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jdynox.client.DynoxClient;
import io.github.jdynox.client.ReadBudget;
import io.github.jdynox.client.Table;
import io.github.jdynox.client.TableOptions;
import io.github.jdynox.client.spi.Request;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.client.spi.Transport;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In real time, on an engine that throttles: needs no server, but 20 seconds. */
@Timeout(120)
class ReadBudgetIT {

    private static final double BUDGET = 300;
    private static final int SECONDS = 21;
    private static final int ITEMS = 3_000;

    @Test
    void budget_oneAndSixteenSegments_isKeptAndUsedInEveryTenSeconds() throws InterruptedException {
        Charges one = new Charges(1);
        Charges sixteen = new Charges(16);
        one.start();
        sixteen.start();
        Thread.sleep(SECONDS * 1_000);
        one.stop();
        sixteen.stop();

        one.requireKept();
        sixteen.requireKept();
    }

    /** A table of 12 MB that is scanned over and over within one budget, and what the engine charges for it. */
    private static final class Charges implements Transport {

        private static final Pattern UNITS = Pattern.compile("\"CapacityUnits\":([0-9.]+)");

        private final int segments;
        private final Transport transport;
        private final Table<Map<String, @Nullable Object>> users;
        private final Queue<Charge> charges = new ConcurrentLinkedQueue<>();
        private final ReadBudget budget = ReadBudget.perSecond(BUDGET);
        private volatile @Nullable CompletableFuture<?> running;
        private long begin;

        private record Charge(long nanos, double units) {}

        Charges(int segments) {
            this.segments = segments;
            MemoryDynamo memory = MemoryDynamo.create();
            memory.client().sync().table(Users.MODEL).create(TableOptions.provisioned((long) BUDGET, 1));
            memory.seed(Users.MODEL, users());
            memory.control().throttleByCapacity(Duration.ofSeconds(1)).pageLatency(Duration.ofMillis(15));
            transport = memory.transport();
            users = DynoxClient.of(this).table(Users.MODEL);
        }

        private static List<Map<String, @Nullable Object>> users() {
            String text = "x".repeat(4_000);
            List<Map<String, @Nullable Object>> users = new ArrayList<>();
            for (int i = 0; i < ITEMS; i++) {
                users.add(Map.of("pk", "u" + i, "text", text));
            }
            return users;
        }

        void start() {
            begin = System.nanoTime();
            again();
        }

        private void again() {
            CompletableFuture<?> run =
                    users.parallelScan(segments).maxReadCapacity(budget).forEach(user -> {});
            running = run;
            run.thenRun(this::again);
        }

        void stop() {
            CompletableFuture<?> run = running;
            assertThat(run).isNotNull().isNotCompletedExceptionally();
            run.cancel(true);
        }

        @Override
        public CompletableFuture<Response> send(Request request) {
            return transport.send(request).whenComplete((response, error) -> {
                if (error == null) {
                    String json = new String(response.bytes(), 0, response.length(), StandardCharsets.UTF_8);
                    Matcher units = UNITS.matcher(json);
                    assertThat(units.find()).isTrue();
                    charges.add(new Charge(System.nanoTime() - begin, Double.parseDouble(units.group(1))));
                }
            });
        }

        @Override
        public void close() {}

        void requireKept() {
            for (double from = 5; from + 10 <= SECONDS; from += 0.1) {
                assertThat(unitsBetween(from, from + 10) / 10)
                        .as("units a second of %d segments from second %.1f on", segments, from)
                        .isBetween(0.9 * BUDGET, 1.05 * BUDGET);
            }
        }

        private double unitsBetween(double from, double to) {
            return charges.stream()
                    .filter(charge -> charge.nanos >= from * 1e9 && charge.nanos < to * 1e9)
                    .mapToDouble(Charge::units)
                    .sum();
        }
    }
}
