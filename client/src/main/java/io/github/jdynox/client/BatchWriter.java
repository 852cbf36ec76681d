package io.github.jdynox.client;

import io.github.jdynox.json.JsonWriter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/** Deletes or puts in batches, which is the least requests, but without a condition. */
final class BatchWriter implements BulkWriter {

    private final BulkAction.Place place;
    private final BiConsumer<JsonWriter, WireItem> request;
    private final WritePace pace;

    private BatchWriter(BulkAction.Place place, BiConsumer<JsonWriter, WireItem> request, WritePace pace) {
        this.place = place;
        this.request = request;
        this.pace = pace;
    }

    static BatchWriter deleting(BulkAction.Place place, WritePace pace) {
        return new BatchWriter(
                place,
                (out, item) -> BatchWrite.delete(out, item.key(), place.keys().attributes()),
                pace);
    }

    static BatchWriter putting(BulkAction.Place place, WritePace pace) {
        return new BatchWriter(
                place, (out, item) -> BatchWrite.put(out, in -> in.raw(item.json(), 0, item.json().length)), pace);
    }

    @Override
    public CompletableFuture<Written> write(List<WireItem> items) {
        BatchParts parts = new BatchParts();
        items.forEach(item -> parts.add(item.key(), out -> request.accept(out, item)));
        BatchWrite batch =
                new BatchWrite(place.calls(), place.table(), place.keys().attributes(), parts, pace);
        return Futures.map(
                batch.run(),
                nothing -> new Written(items.size(), 0, batch.meter.metrics().consumedWcu()));
    }
}
