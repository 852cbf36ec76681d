package io.github.jdynox.client;

import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeySchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** Deletes or puts in batches, which is the least requests, but without a condition. */
final class BatchWriter implements BulkWriter {

    private final Calls calls;
    private final String table;
    private final KeySchema keys;
    private final BiConsumer<JsonWriter, WireItem> request;
    private final WritePace pace;

    private BatchWriter(
            Calls calls, String table, KeySchema keys, BiConsumer<JsonWriter, WireItem> request, WritePace pace) {
        this.calls = calls;
        this.table = table;
        this.keys = keys;
        this.request = request;
        this.pace = pace;
    }

    static BatchWriter deleting(Calls calls, String table, KeySchema keys, WritePace pace) {
        return new BatchWriter(
                calls,
                table,
                keys,
                (out, item) ->
                        item.key().write(out.name("DeleteRequest").beginObject().name("Key"), keys.attributes()),
                pace);
    }

    static BatchWriter putting(Calls calls, String table, KeySchema keys, WritePace pace) {
        return new BatchWriter(
                calls,
                table,
                keys,
                (out, item) ->
                        out.name("PutRequest").beginObject().name("Item").raw(item.json(), 0, item.json().length),
                pace);
    }

    @Override
    public CompletableFuture<Written> write(List<WireItem> items) {
        Map<Key, byte[]> parts = new LinkedHashMap<>();
        for (WireItem item : items) {
            JsonWriter out = new JsonWriter(64);
            out.beginObject();
            request.accept(out, item);
            out.endObject();
            out.endObject();
            parts.put(item.key(), out.toByteArray());
        }
        BatchWrite batch = new BatchWrite(calls, table, keys.attributes(), parts, pace);
        return Futures.map(
                batch.run(),
                nothing -> new Written(items.size(), 0, batch.meter.metrics().consumedWcu()));
    }
}
