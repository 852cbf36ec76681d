package io.github.jdynox.client;

import io.github.jdynox.expression.Update;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.Model;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An action of a write transaction. It is made ready when the transaction is run: a hook may give another item then. */
@FunctionalInterface
interface TransactAction {

    Ready ready();

    /**
     * An action that can be sent.
     *
     * @param writes false for one that only checks
     * @param json writes the action
     * @param after runs when the transaction has succeeded
     */
    record Ready(TransactKey key, boolean writes, Consumer<JsonWriter> json, Runnable after) {}

    static <T> TransactAction put(Model<T> model, T item, WriteOptions options) {
        return () -> {
            Hooks<T> hooks = model.hooks();
            T saved = hooks.beforeSave(item);
            return new Ready(
                    TransactKey.of(model, model.keyOf(saved)),
                    true,
                    out -> {
                        begin(out, "Put", model);
                        model.codec().write(out.name("Item"), saved);
                        end(out, null, options);
                    },
                    () -> hooks.afterSave(saved));
        };
    }

    static <T> TransactAction update(Model<T> model, Key key, @Nullable T item, Update update, WriteOptions options) {
        return () -> {
            Hooks<T> hooks = model.hooks();
            if (item != null) {
                hooks.beforeUpdate(item);
            }
            return new Ready(
                    TransactKey.of(model, key), true, out -> onKey(out, "Update", model, key, update, options), () -> {
                        if (item != null) {
                            hooks.afterUpdate(item);
                        }
                    });
        };
    }

    static TransactAction delete(Model<?> model, Key key, WriteOptions options) {
        TransactKey of = TransactKey.of(model, key);
        return () -> new Ready(of, true, out -> onKey(out, "Delete", model, key, null, options), () -> {});
    }

    static <T> TransactAction deleteItem(Model<T> model, T item) {
        Key key = model.keyOf(item);
        return () -> {
            model.hooks().beforeDelete(item);
            return new Ready(
                    TransactKey.of(model, key),
                    true,
                    out -> onKey(out, "Delete", model, key, null, WriteOptions.NONE),
                    () -> model.hooks().afterDelete(item));
        };
    }

    static TransactAction check(Model<?> model, Key key, WriteOptions options) {
        TransactKey of = TransactKey.of(model, key);
        return () -> new Ready(of, false, out -> onKey(out, "ConditionCheck", model, key, null, options), () -> {});
    }

    private static void onKey(
            JsonWriter out, String kind, Model<?> model, Key key, @Nullable Update update, WriteOptions options) {
        begin(out, kind, model);
        key.write(out.name("Key"), model.keys().attributes());
        end(out, update, options);
    }

    private static void begin(JsonWriter out, String kind, Model<?> model) {
        out.beginObject();
        out.name(kind).beginObject();
        out.name("TableName").value(model.table());
    }

    private static void end(JsonWriter out, @Nullable Update update, WriteOptions options) {
        ItemCalls.expressions(out, update, options.condition());
        if (options.condition() != null) {
            out.name("ReturnValuesOnConditionCheckFailure").value("ALL_OLD");
        }
        out.endObject();
        out.endObject();
    }
}
