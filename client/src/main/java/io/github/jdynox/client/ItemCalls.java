package io.github.jdynox.client;

import io.github.jdynox.client.spi.Response;
import io.github.jdynox.expression.Condition;
import io.github.jdynox.expression.Expressions;
import io.github.jdynox.expression.Update;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.Model;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The operations on one item: GetItem, PutItem, UpdateItem and DeleteItem, without hooks. */
final class ItemCalls<T> {

    private static final Names MEMBERS = Names.of("Item", "ConsumedCapacity");

    private final Calls calls;
    private final Model<T> model;
    private final ItemReader<T> reader;

    ItemCalls(Calls calls, Model<T> model) {
        this.calls = calls;
        this.model = model;
        this.reader = ItemReader.of(model, Operation.GET_ITEM);
    }

    CompletableFuture<ItemResult<T>> get(Key key, boolean consistentRead) {
        JsonWriter out = start(model.table());
        key.write(out.name("Key"), model.keys().attributes());
        if (consistentRead) {
            out.name("ConsistentRead").value(true);
        }
        end(out);
        // Hooks run behind the operation: what they throw is not its failure.
        return Futures.map(
                calls.once(Operation.GET_ITEM, model.table(), out, this::read),
                result -> new ItemResult<>(
                        result.item().map(item -> LoadHook.run(model.hooks(), item)), result.metrics()));
    }

    private ItemResult<T> read(Response response, Meter meter) {
        T item = null;
        try (response) {
            JsonReader in = new JsonReader(response.bytes(), 0, response.length());
            in.beginObject();
            for (int name = in.nextName(MEMBERS); name != Names.END; name = in.nextName(MEMBERS)) {
                switch (name) {
                    case 0 -> item = reader.read(in, response);
                    case 1 -> meter.read(Capacity.read(in));
                    default -> in.skipValue();
                }
            }
        }
        meter.items(item == null ? 0 : 1);
        meter.scanned(item == null ? 0 : 1);
        return new ItemResult<>(Optional.ofNullable(item), meter.metrics());
    }

    CompletableFuture<WriteResult<T>> put(T item, WriteOptions options) {
        requireOldOrNone(options, "put");
        JsonWriter out = start(model.table());
        model.codec().write(out.name("Item"), item);
        return write(Operation.PUT_ITEM, out, options, null);
    }

    CompletableFuture<WriteResult<T>> delete(Key key, WriteOptions options) {
        requireOldOrNone(options, "delete");
        JsonWriter out = start(model.table());
        key.write(out.name("Key"), model.keys().attributes());
        return write(Operation.DELETE_ITEM, out, options, null);
    }

    CompletableFuture<WriteResult<T>> update(Key key, Update update, WriteOptions options) {
        JsonWriter out = start(model.table());
        key.write(out.name("Key"), model.keys().attributes());
        return write(Operation.UPDATE_ITEM, out, options, update);
    }

    private CompletableFuture<WriteResult<T>> write(
            Operation operation, JsonWriter out, WriteOptions options, @Nullable Update update) {
        change(out, update, options);
        if (options.returnValues() != ReturnValues.NONE) {
            out.name("ReturnValues").value(options.returnValues().name());
        }
        end(out);
        return calls.once(operation, model.table(), out, (response, meter) -> WriteResult.read(model, response, meter));
    }

    /** Writes what a write does to an item, and on what condition; the item that does not meet it is asked for. */
    static void change(JsonWriter out, @Nullable Update update, WriteOptions options) {
        expressions(out, update, options.condition());
        if (options.condition() != null) {
            out.name("ReturnValuesOnConditionCheckFailure").value("ALL_OLD");
        }
    }

    /** Writes what a write does to an item, and on what condition. */
    static void expressions(JsonWriter out, @Nullable Update update, @Nullable Condition condition) {
        Expressions expressions = new Expressions();
        if (update != null) {
            out.name("UpdateExpression").value(expressions.update(update));
        }
        if (condition != null) {
            out.name("ConditionExpression").value(expressions.condition(condition));
        }
        expressions.write(out);
    }

    /** The beginning of a request on one item of a table. */
    static JsonWriter start(String table) {
        JsonWriter out = new JsonWriter();
        out.beginObject();
        out.name("TableName").value(table);
        return out;
    }

    /** Its end. */
    static void end(JsonWriter out) {
        out.name("ReturnConsumedCapacity").value("TOTAL");
        out.endObject();
    }

    private static void requireOldOrNone(WriteOptions options, String verb) {
        ReturnValues wanted = options.returnValues();
        if (wanted != ReturnValues.NONE && wanted != ReturnValues.ALL_OLD) {
            throw new IllegalArgumentException("Expected a " + verb + " to return NONE or ALL_OLD but was " + wanted
                    + ", which only an update can.");
        }
    }
}
