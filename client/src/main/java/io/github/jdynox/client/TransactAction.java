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

    String CHECK = "ConditionCheck";

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
        Hooks<T> hooks = model.hooks();
        return item == null
                ? onKey("Update", model, key, update, options, () -> {}, () -> {})
                : onKey(
                        "Update",
                        model,
                        key,
                        update,
                        options,
                        () -> hooks.beforeUpdate(item),
                        () -> hooks.afterUpdate(item));
    }

    static TransactAction delete(Model<?> model, Key key, WriteOptions options) {
        return onKey("Delete", model, key, null, options, () -> {}, () -> {});
    }

    static <T> TransactAction deleteItem(Model<T> model, T item) {
        Hooks<T> hooks = model.hooks();
        return onKey(
                "Delete",
                model,
                model.keyOf(item),
                null,
                WriteOptions.NONE,
                () -> hooks.beforeDelete(item),
                () -> hooks.afterDelete(item));
    }

    static TransactAction check(Model<?> model, Key key, WriteOptions options) {
        return onKey(CHECK, model, key, null, options, () -> {}, () -> {});
    }

    private static TransactAction onKey(
            String kind,
            Model<?> model,
            Key key,
            @Nullable Update update,
            WriteOptions options,
            Runnable before,
            Runnable after) {
        TransactKey of = TransactKey.of(model, key);
        return () -> {
            before.run();
            return new Ready(
                    of,
                    !kind.equals(CHECK),
                    out -> {
                        begin(out, kind, model);
                        key.write(out.name("Key"), model.keys().attributes());
                        end(out, update, options);
                    },
                    after);
        };
    }

    private static void begin(JsonWriter out, String kind, Model<?> model) {
        out.beginObject();
        out.name(kind).beginObject();
        out.name("TableName").value(model.table());
    }

    private static void end(JsonWriter out, @Nullable Update update, WriteOptions options) {
        ItemCalls.change(out, update, options);
        out.endObject();
        out.endObject();
    }
}
