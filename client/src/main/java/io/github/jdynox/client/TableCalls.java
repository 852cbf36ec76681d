package io.github.jdynox.client;

import io.github.jdynox.client.spi.Response;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Model;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The operations on tables as a whole: create, describe, delete, list, and waiting for them to take effect. */
final class TableCalls {

    /** How long DynamoDB may take to make or delete a table before waiting for it is given up. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long POLL_MS = 250;

    private final Calls calls;

    TableCalls(Calls calls) {
        this.calls = calls;
    }

    CompletableFuture<TableDescription> create(Model<?> model, TableOptions options) {
        JsonWriter out = CreateTableRequest.write(model, options);
        return calls.once(Operation.CREATE_TABLE, model.table(), out, TableCalls::description)
                .thenCompose(
                        made -> made.isActive() ? CompletableFuture.completedFuture(made) : awaitActive(model.table()));
    }

    CompletableFuture<TableDescription> describe(String table) {
        return calls.once(Operation.DESCRIBE_TABLE, table, named(table), TableCalls::description);
    }

    CompletableFuture<Boolean> exists(String table) {
        return find(table).thenApply(description -> description != null);
    }

    /** Null where there is no such table. */
    private CompletableFuture<@Nullable TableDescription> find(String table) {
        return describe(table).handle((description, error) -> {
            if (error == null) {
                return description;
            }
            if (Futures.cause(error) instanceof TableNotFoundException) {
                return null;
            }
            throw Futures.unchecked(error);
        });
    }

    CompletableFuture<Void> delete(String table) {
        return calls.once(Operation.DELETE_TABLE, table, named(table), TableCalls::description)
                .thenCompose(deleting -> await(table, description -> description == null, "deleted"))
                .thenApply(gone -> null);
    }

    CompletableFuture<TableDescription> awaitActive(String table) {
        return await(table, description -> description != null && description.isActive(), "active")
                .thenApply(Objects::requireNonNull);
    }

    private CompletableFuture<@Nullable TableDescription> await(
            String table, Predicate<@Nullable TableDescription> wanted, String state) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Holder seen = new Holder();
        return Futures.repeat(() -> find(table).thenCompose(description -> {
                    seen.description = description;
                    return wanted.test(description)
                            ? CompletableFuture.completedFuture(false)
                            : later(table, state, deadline);
                }))
                .thenApply(nothing -> seen.description);
    }

    private static CompletableFuture<Boolean> later(String table, String state, long deadline) {
        if (System.nanoTime() > deadline) {
            return CompletableFuture.failedFuture(new ConnectionException(
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

    private static final class Holder {
        volatile @Nullable TableDescription description;
    }

    CompletableFuture<List<String>> list() {
        List<String> names = new ArrayList<>();
        Cursor cursor = new Cursor();
        return Futures.repeat(() -> page(cursor.start).thenApply(page -> {
                    names.addAll(page.names);
                    cursor.start = page.last;
                    return page.last != null;
                }))
                .thenApply(nothing -> List.copyOf(names));
    }

    private static final class Cursor {
        volatile @Nullable String start;
    }

    private record NamePage(List<String> names, @Nullable String last) {}

    private CompletableFuture<NamePage> page(@Nullable String start) {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        if (start != null) {
            out.name("ExclusiveStartTableName").value(start);
        }
        out.endObject();
        return calls.once(Operation.LIST_TABLES, "all tables", out, (response, meter) -> names(response));
    }

    private static NamePage names(Response response) {
        List<String> names = new ArrayList<>();
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
        return new NamePage(names, last);
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
