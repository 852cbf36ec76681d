package io.github.jdynox.client;

import io.github.jdynox.model.Key;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Deletes or puts in batches, which is the least requests, but without a condition. */
final class BatchWriter implements BulkWriter {

    private final BulkAction.Place place;
    private final Function<WireItem, byte[]> request;
    private final WritePace pace;

    private BatchWriter(BulkAction.Place place, Function<WireItem, byte[]> request, WritePace pace) {
        this.place = place;
        this.request = request;
        this.pace = pace;
    }

    static BatchWriter deleting(BulkAction.Place place, WritePace pace) {
        return new BatchWriter(
                place, item -> BatchWrite.delete(item.key(), place.keys().attributes()), pace);
    }

    static BatchWriter putting(BulkAction.Place place, WritePace pace) {
        return new BatchWriter(place, item -> BatchWrite.put(out -> out.raw(item.json(), 0, item.json().length)), pace);
    }

    @Override
    public CompletableFuture<Written> write(List<WireItem> items) {
        Map<Key, byte[]> parts = new LinkedHashMap<>();
        items.forEach(item -> parts.put(item.key(), request.apply(item)));
        BatchWrite batch =
                new BatchWrite(place.calls(), place.table(), place.keys().attributes(), parts, pace);
        return Futures.map(
                batch.run(),
                nothing -> new Written(items.size(), 0, batch.meter.metrics().consumedWcu()));
    }
}
