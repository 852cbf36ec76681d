package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.client.spi.Response;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Update;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Deletes, puts or updates one by one, a number of them at once: what has a condition, or changes an item. */
final class SingleWriter implements BulkWriter {

    /** Requests under way at once: as many writes as the lanes of a batch have. */
    private static final int LANES = 16;

    private final BulkAction.Place place;
    private final Operation operation;
    private final @Nullable Condition condition;
    private final @Nullable Update update;
    private final WritePace pace;

    SingleWriter(
            BulkAction.Place place,
            Operation operation,
            @Nullable Condition condition,
            @Nullable Update update,
            WritePace pace) {
        this.place = place;
        this.operation = operation;
        this.condition = condition;
        this.update = update;
        this.pace = pace;
    }

    @Override
    public CompletableFuture<Written> write(List<WireItem> items) {
        return new Share(items).run();
    }

    /** Some items, on their way. */
    private final class Share {

        private final Meter meter = new Meter();
        private final Queue<WireItem> waiting;
        private Written written = new Written(0, 0, 0);
        private boolean stopped;

        Share(List<WireItem> items) {
            this.waiting = new ArrayDeque<>(items);
        }

        CompletableFuture<Written> run() {
            return Futures.observed(
                    Futures.map(Futures.lanes(LANES, this::next, this::stop), nothing -> written()),
                    (sum, error) -> place.calls()
                            .ended(
                                    operation,
                                    place.table(),
                                    meter.metrics(written().items()),
                                    error));
        }

        private synchronized Written written() {
            return written;
        }

        private synchronized void stop() {
            stopped = true;
        }

        private synchronized @Nullable WireItem poll() {
            return stopped ? null : waiting.poll();
        }

        private synchronized boolean add(Written one) {
            written = written.and(one);
            return true;
        }

        private CompletableFuture<Boolean> next() {
            WireItem item = poll();
            return item == null
                    ? CompletableFuture.completedFuture(false)
                    : Futures.map(new Attempts(item).run(), this::add);
        }

        /** One write, until it is done, refused by its condition, or given up. */
        private final class Attempts {

            private final WireItem item;
            private int throttles;
            private @Nullable Written outcome;

            Attempts(WireItem item) {
                this.item = item;
            }

            CompletableFuture<Written> run() {
                return Futures.map(
                        Futures.repeat(() -> throttles == 0
                                ? attempt()
                                : Futures.then(place.calls().backoff().before(throttles), nothing -> attempt())),
                        nothing -> requireNonNull(outcome));
            }

            /** True to try again. */
            private CompletableFuture<Boolean> attempt() {
                return Futures.then(pace.reserve(1), reserved -> {
                    CompletableFuture<Double> sent =
                            place.calls().send(operation, place.table(), request(item), meter, SingleWriter::capacity);
                    CompletableFuture<Boolean> again = new CompletableFuture<>();
                    sent.whenComplete((units, error) -> settle(again, reserved, units, error));
                    Futures.onCancel(again, () -> sent.cancel(true));
                    return again;
                });
            }

            private void settle(
                    CompletableFuture<Boolean> again,
                    double reserved,
                    @Nullable Double units,
                    @Nullable Throwable error) {
                Throwable cause = error == null ? null : Futures.cause(error);
                if (cause == null || cause instanceof ConditionFailedException) {
                    // A refused write is charged too, but an error does not say how much: what was reserved stays paid.
                    double charged = units == null ? reserved : units;
                    pace.charged(reserved, 1, charged);
                    outcome = cause == null ? new Written(1, 0, charged) : new Written(0, 1, 0);
                    again.complete(false);
                } else if (cause instanceof ThrottledException && ++throttles < Backoff.MAX_ATTEMPTS) {
                    pace.throttled();
                    pace.charged(reserved, 0, 0);
                    again.complete(true);
                } else {
                    again.completeExceptionally(cause);
                }
            }
        }
    }

    private JsonWriter request(WireItem item) {
        JsonWriter out = ItemCalls.start(place.table());
        if (operation == Operation.PUT_ITEM) {
            out.name("Item").raw(item.json(), 0, item.json().length);
        } else {
            item.key().write(out.name("Key"), place.keys().attributes());
        }
        ItemCalls.expressions(out, update, condition);
        ItemCalls.end(out);
        return out;
    }

    private static double capacity(Response response, Meter meter) {
        double units = 0;
        try (response) {
            JsonReader in = new JsonReader(response.bytes(), 0, response.length());
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (name.equals("ConsumedCapacity")) {
                    units = Capacity.read(in);
                } else {
                    in.skipValue();
                }
            }
        }
        meter.wrote(units);
        return units;
    }
}
