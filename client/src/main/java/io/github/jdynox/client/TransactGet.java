package io.github.jdynox.client;

import io.github.jdynox.DecodeException;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads up to 100 items, of any tables of the client's account and region, as they were at one moment
 * ({@code TransactGetItems}). Nothing is sent before {@link #run()}. An immutable value; each method gives a changed copy.
 *
 * <p>Hooks after loading run. DynamoDB charges twice what consistent reads of the items cost.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactGetItems.html">TransactGetItems</a>
 */
public final class TransactGet {

    final Calls calls;
    private final List<Wanted<?>> wanted;

    TransactGet(Calls calls) {
        this(calls, List.of());
    }

    private TransactGet(Calls calls, List<Wanted<?>> wanted) {
        this.calls = calls;
        this.wanted = wanted;
    }

    /** Reads the item of a key too. */
    public TransactGet get(Table<?> table, Key key) {
        List<Wanted<?>> more = new ArrayList<>(wanted);
        more.add(Wanted.of(table.model(), key));
        return new TransactGet(calls, List.copyOf(more));
    }

    /**
     * Sends the transaction. Fails with a {@link TransactionCanceledException} if a write is under way at one of the items.
     *
     * @throws IllegalArgumentException if no item is asked for, more than 100, or one twice
     */
    public CompletableFuture<TransactGetResult> run() {
        return run(calls);
    }

    CompletableFuture<TransactGetResult> run(Calls over) {
        TransactKey.requireCount(wanted.size());
        List<TransactKey> keys = new ArrayList<>();
        wanted.forEach(each -> keys.add(each.key));
        TransactKey.requireDistinct(keys);
        // Hooks run behind the operation: what they throw is not its failure.
        return Futures.map(
                over.once(Operation.TRANSACT_GET_ITEMS, TransactKey.tables(keys), request(), this::read),
                TransactGetResult::loaded);
    }

    /** The blocking view of the same thing. */
    public SyncTransactGet sync() {
        return new SyncTransactGet(this);
    }

    private JsonWriter request() {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        out.name("TransactItems").beginArray();
        wanted.forEach(each -> each.write(out));
        out.endArray();
        ItemCalls.end(out);
        return out;
    }

    private TransactGetResult read(Response response, Meter meter) {
        List<Found<?>> items = new ArrayList<>();
        try (response) {
            JsonReader in = new JsonReader(response.bytes(), 0, response.length());
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "Responses" -> items(in, response, items);
                    case "ConsumedCapacity" -> meter.read(Capacity.readAll(in));
                    default -> in.skipValue();
                }
            }
            if (items.size() != wanted.size()) {
                throw DecodeException.of(
                        "Expected an answer for each of " + wanted.size() + " keys but there were " + items.size(),
                        in.position());
            }
        }
        long found = items.stream().filter(each -> each.item.isPresent()).count();
        meter.items(found);
        meter.scanned(found);
        return new TransactGetResult(items, meter.metrics());
    }

    private void items(JsonReader in, Response response, List<Found<?>> items) {
        for (in.beginArray(); in.nextElement(); ) {
            if (items.size() == wanted.size()) {
                throw DecodeException.of("Expected no more answers than keys but there were", in.position());
            }
            items.add(wanted.get(items.size()).read(in, response));
        }
    }

    /** A key that is asked for, and how its item is read. */
    private record Wanted<T>(Model<T> model, TransactKey key, ItemReader<T> reader) {

        static <T> Wanted<T> of(Model<T> model, Key key) {
            return new Wanted<>(model, TransactKey.of(model, key), ItemReader.of(model, Operation.TRANSACT_GET_ITEMS));
        }

        void write(JsonWriter out) {
            out.beginObject();
            out.name("Get").beginObject();
            out.name("TableName").value(key.table());
            key.key().write(out.name("Key"), model.keys().attributes());
            out.endObject();
            out.endObject();
        }

        Found<T> read(JsonReader in, Response response) {
            T item = null;
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (!name.equals("Item")) {
                    in.skipValue();
                } else if (!in.nextIsJsonNull()) {
                    item = reader.read(in, response);
                }
            }
            return new Found<>(model, key, Optional.ofNullable(item));
        }
    }

    /** What there was of a key. */
    record Found<T>(Model<T> model, TransactKey key, Optional<T> item) {

        Found<T> loaded() {
            return new Found<>(model, key, item.map(each -> LoadHook.run(model.hooks(), each)));
        }
    }
}
