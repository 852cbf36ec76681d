package io.github.jdynox.client;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.DynoxException;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Model;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The operations on tables as a whole: create, describe, delete, list, and waiting for them to take effect. */
final class TableCalls {

    /** How long DynamoDB may take to make or delete a table before waiting for it is given up. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long POLL_MS = 250;
    private static final long SHORTEST_PAUSE = 200_000_000;
    private static final long LONGEST_PAUSE = 10_000_000_000L;
    private static final String ALL = "all tables";

    private final Calls calls;

    TableCalls(Calls calls) {
        this.calls = calls;
    }

    /** Completes when the table can be used. */
    CompletableFuture<TableDescription> create(Model<?> model, TableOptions options) {
        JsonWriter out = CreateTableRequest.write(model, options);
        return Futures.then(
                calls.once(Operation.CREATE_TABLE, model.table(), out, TableCalls::description),
                made -> made.isActive() ? CompletableFuture.completedFuture(made) : awaitActive(model.table()));
    }

    CompletableFuture<TableDescription> describe(String table) {
        return calls.once(Operation.DESCRIBE_TABLE, table, named(table), TableCalls::description);
    }

    /** As {@link #describe}, for what may take hours: a request that is throttled is sent again, as long as a page would be. */
    CompletableFuture<TableDescription> describePatiently(String table) {
        return patiently(() -> describe(table));
    }

    private <R> CompletableFuture<R> patiently(Supplier<CompletableFuture<R>> operation) {
        long begun = calls.timer().nanoTime();
        AtomicReference<@Nullable R> answer = new AtomicReference<>();
        CompletableFuture<Void> attempts = Futures.repeat(() -> {
            CompletableFuture<R> attempt = operation.get();
            CompletableFuture<Boolean> throttled = Futures.recovered(
                    Futures.map(attempt, value -> {
                        answer.set(value);
                        return false;
                    }),
                    error -> error instanceof ThrottledException && patience(begun) > 0 ? true : null);
            return Futures.then(throttled, again -> again ? pause(begun) : CompletableFuture.completedFuture(false));
        });
        return Futures.map(attempts, nothing -> requireNonNull(answer.get()));
    }

    /** Nanoseconds that are left to try. */
    private long patience(long begun) {
        return ReadBudget.PATIENCE.toNanos() - (calls.timer().nanoTime() - begun);
    }

    /** Half of what has passed, so that it is asked ever more seldom. */
    private CompletableFuture<Boolean> pause(long begun) {
        CompletableFuture<Boolean> due = new CompletableFuture<>();
        long passed = calls.timer().nanoTime() - begun;
        calls.timer().after(Math.min(Math.max(passed / 2, SHORTEST_PAUSE), LONGEST_PAUSE), () -> due.complete(true));
        return due;
    }

    CompletableFuture<Boolean> exists(String table) {
        return Futures.map(find(table), Optional::isPresent);
    }

    /** Empty where there is no such table: that is an answer too, and no failure of the operation. */
    private CompletableFuture<Optional<TableDescription>> find(String table) {
        return describeUnless(TableNotFoundException.class, table);
    }

    /** Empty where the credentials do not suffice: those who may read items need not be allowed to ask. */
    CompletableFuture<Optional<TableDescription>> describeIfAllowed(String table) {
        return patiently(() -> describeUnless(AccessDeniedException.class, table));
    }

    private CompletableFuture<Optional<TableDescription>> describeUnless(
            Class<? extends DynoxException> answer, String table) {
        return calls.once(
                Operation.DESCRIBE_TABLE,
                table,
                named(table),
                (response, meter) -> Optional.of(description(response, meter)),
                error -> answer.isInstance(error) ? Optional.empty() : null);
    }

    /** Completes when the table is gone. */
    CompletableFuture<Void> delete(String table) {
        return Futures.then(
                calls.once(Operation.DELETE_TABLE, table, named(table), TableCalls::description),
                deleting -> await(table, Optional::isEmpty, "deleted"));
    }

    CompletableFuture<TableDescription> awaitActive(String table) {
        AtomicReference<@Nullable TableDescription> active = new AtomicReference<>();
        CompletableFuture<Void> waiting = await(
                table,
                found -> {
                    found.filter(TableDescription::isActive).ifPresent(active::set);
                    return active.get() != null;
                },
                "active");
        return Futures.map(waiting, nothing -> requireNonNull(active.get()));
    }

    private CompletableFuture<Void> await(String table, Predicate<Optional<TableDescription>> wanted, String state) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        return Futures.repeat(() -> Futures.then(
                find(table),
                found ->
                        wanted.test(found) ? CompletableFuture.completedFuture(false) : later(table, state, deadline)));
    }

    private static CompletableFuture<Boolean> later(String table, String state, long deadline) {
        if (System.nanoTime() > deadline) {
            return CompletableFuture.failedFuture(new DynoxException(
                    "Expected table " + table + " to be " + state + " within " + PATIENCE.toMinutes()
                            + " minutes but it is not.",
                    table,
                    Operation.DESCRIBE_TABLE.wireName(),
                    null,
                    null));
        }
        return CompletableFuture.supplyAsync(
                () -> true, CompletableFuture.delayedExecutor(POLL_MS, TimeUnit.MILLISECONDS));
    }

    /** The names of all tables: one operation, however many pages they fill. */
    CompletableFuture<List<String>> list() {
        Meter meter = new Meter();
        List<String> names = new ArrayList<>();
        AtomicReference<@Nullable String> last = new AtomicReference<>();
        CompletableFuture<Void> pages = Futures.repeat(() -> Futures.map(page(last.get(), meter, names), next -> {
            last.set(next.orElse(null));
            return next.isPresent();
        }));
        return Futures.observed(
                Futures.map(pages, nothing -> List.copyOf(names)),
                (all, error) -> calls.ended(Operation.LIST_TABLES, ALL, meter.metrics(), error));
    }

    /** Adds the names of one page to those before it; gives the last one where there are more pages. */
    private CompletableFuture<Optional<String>> page(@Nullable String start, Meter meter, List<String> names) {
        JsonWriter out = new JsonWriter(64);
        out.beginObject();
        if (start != null) {
            out.name("ExclusiveStartTableName").value(start);
        }
        out.endObject();
        return calls.send(Operation.LIST_TABLES, ALL, out, meter, (response, m) -> names(response, names));
    }

    private static Optional<String> names(Response response, List<String> names) {
        String last = null;
        try (response) {
            JsonReader in = new JsonReader(response.bytes(), 0, response.length());
            in.beginObject();
            for (String member = in.nextName(); member != null; member = in.nextName()) {
                switch (member) {
                    case "TableNames" -> {
                        for (in.beginArray(); in.nextElement(); ) {
                            names.add(in.nextString());
                        }
                    }
                    case "LastEvaluatedTableName" -> last = in.nextIsJsonNull() ? null : in.nextString();
                    default -> in.skipValue();
                }
            }
        }
        return Optional.ofNullable(last);
    }

    private static JsonWriter named(String table) {
        JsonWriter out = new JsonWriter(64);
        out.beginObject();
        out.name("TableName").value(table);
        out.endObject();
        return out;
    }

    /** The answers of CreateTable, DescribeTable and DeleteTable differ in the name of the one member they have. */
    private static TableDescription description(Response response, Meter meter) {
        try (response) {
            JsonReader in = new JsonReader(response.bytes(), 0, response.length());
            in.beginObject();
            in.nextName();
            return TableDescriptionReader.read(in);
        }
    }
}
