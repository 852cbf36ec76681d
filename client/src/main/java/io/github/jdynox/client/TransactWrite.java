package io.github.jdynox.client;

import io.github.jdynox.client.TransactAction.Ready;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Writes to up to 100 items, of any tables of the client's account and region, all or none of which happen
 * ({@code TransactWriteItems}). Nothing is sent before {@link #run()}. An immutable value; each method gives a changed copy.
 *
 * <p>Hooks run as around the same writes alone: those before when the transaction is run, those after when it has succeeded.
 * DynamoDB takes one action an item, and charges twice what the writes cost alone.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html">TransactWriteItems</a>
 */
public final class TransactWrite {

    /** DynamoDB's bound on the length of a token. */
    private static final int LONGEST_TOKEN = 36;

    final Calls calls;
    private final List<TransactAction> actions;
    private final @Nullable String token;

    TransactWrite(Calls calls) {
        this(calls, List.of(), null);
    }

    private TransactWrite(Calls calls, List<TransactAction> actions, @Nullable String token) {
        this.calls = calls;
        this.actions = actions;
        this.token = token;
    }

    /** Puts an item in the place of the one with the same key, if there is one. */
    public <T> TransactWrite put(Table<T> table, T item) {
        return and(TransactAction.put(table.model(), item, WriteOptions.NONE));
    }

    /** Puts an item; the transaction fails if the one with the same key (or its absence) does not meet the condition. */
    public <T> TransactWrite put(Table<T> table, T item, Condition onlyIf) {
        return and(TransactAction.put(table.model(), item, WriteOptions.onlyIf(onlyIf)));
    }

    /** An update with what it sets and on what condition: {@code users.update(key).add(User_.visits, 1)}. It gives nothing back. */
    public TransactWrite update(UpdateCall<?> update) {
        return and(update.action());
    }

    /** Deletes the item of a key, if there is one. No hook runs: there is no item. */
    public TransactWrite delete(Table<?> table, Key key) {
        return and(TransactAction.delete(table.model(), key, WriteOptions.NONE));
    }

    /** Deletes the item of a key; the transaction fails if it does not meet the condition. No hook runs. */
    public TransactWrite delete(Table<?> table, Key key, Condition onlyIf) {
        return and(TransactAction.delete(table.model(), key, WriteOptions.onlyIf(onlyIf)));
    }

    /** Deletes an item; hooks before and after a delete run. */
    public <T> TransactWrite delete(Table<T> table, T item) {
        return and(TransactAction.deleteItem(table.model(), item));
    }

    /** Writes nothing to the item of a key; the transaction fails if the item (or its absence) does not meet the condition. */
    public TransactWrite check(Table<?> table, Key key, Condition condition) {
        return and(TransactAction.check(table.model(), key, WriteOptions.onlyIf(condition)));
    }

    /**
     * A name for what is to happen once: a transaction that is run again with it within ten minutes, by whatever process,
     * succeeds and changes nothing, or is refused where its actions differ. 1 to 36 characters. Without it each run has one
     * of its own, which only keeps the retries of its request from writing twice.
     */
    public TransactWrite token(String token) {
        if (token.isEmpty() || token.length() > LONGEST_TOKEN) {
            throw new IllegalArgumentException(
                    "Expected a token of 1 to " + LONGEST_TOKEN + " characters but got one of " + token.length() + ".");
        }
        return new TransactWrite(calls, actions, token);
    }

    /**
     * Sends the transaction. Fails with a {@link TransactionCanceledException}, which has a reason for each action, if a
     * condition does not hold or another transaction is at one of the items; nothing has been written then.
     *
     * @throws IllegalArgumentException if there is no action, more than 100, or two for one item
     */
    public CompletableFuture<Metrics> run() {
        return run(calls);
    }

    CompletableFuture<Metrics> run(Calls over) {
        TransactKey.requireCount(actions.size());
        List<Ready> ready = actions.stream().map(TransactAction::ready).toList();
        List<TransactKey> keys = ready.stream().map(Ready::key).toList();
        TransactKey.requireDistinct(keys);
        long writes = ready.stream().filter(Ready::writes).count();
        return Futures.map(
                over.once(
                        Operation.TRANSACT_WRITE_ITEMS,
                        TransactKey.tables(keys),
                        request(ready),
                        (response, meter) -> read(response, meter, writes)),
                metrics -> {
                    ready.forEach(action -> action.after().run());
                    return metrics;
                });
    }

    /** The blocking view of the same thing. */
    public SyncTransactWrite sync() {
        return new SyncTransactWrite(this);
    }

    private TransactWrite and(TransactAction action) {
        List<TransactAction> more = new ArrayList<>(actions);
        more.add(action);
        return new TransactWrite(calls, List.copyOf(more), token);
    }

    private JsonWriter request(List<Ready> ready) {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        out.name("TransactItems").beginArray();
        ready.forEach(action -> action.json().accept(out));
        out.endArray();
        out.name("ClientRequestToken").value(token == null ? UUID.randomUUID().toString() : token);
        ItemCalls.end(out);
        return out;
    }

    private static Metrics read(Response response, Meter meter, long writes) {
        try (response) {
            JsonReader in = new JsonReader(response.bytes(), 0, response.length());
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                if (name.equals("ConsumedCapacity")) {
                    meter.wrote(Capacity.readAll(in));
                } else {
                    in.skipValue();
                }
            }
        }
        meter.items(writes);
        return meter.metrics();
    }
}
