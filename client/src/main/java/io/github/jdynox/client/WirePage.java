package io.github.jdynox.client;

import io.github.jdynox.client.spi.Response;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page as it came: its items, read, and the bytes they were read from. The bytes are kept as long as the page is being
 * consumed, since the key of any item of it may be asked for.
 */
final class WirePage<T> {

    private final Response response;
    private final List<KeyAttribute> keyAttributes;
    private List<@Nullable T> items = List.of();
    private int[] starts = new int[0];

    /** By place; null as long as every item could be read. */
    private @Nullable Map<Integer, UndecodedItem> undecoded;

    @Nullable
    Key lastEvaluatedKey;

    long count;
    long scannedCount;
    double capacityUnits;

    @Nullable
    SegmentState segment;

    WirePage(Response response, List<KeyAttribute> keyAttributes) {
        this.response = response;
        this.keyAttributes = keyAttributes;
    }

    void items(List<@Nullable T> items, int[] starts) {
        this.items = items;
        this.starts = starts;
    }

    /** Sets what stands in place {@code index}, where {@link #item} gives null. */
    void undecoded(int index, UndecodedItem item) {
        Map<Integer, UndecodedItem> all = undecoded == null ? undecoded = new HashMap<>() : undecoded;
        all.put(index, item);
    }

    boolean hasUndecoded() {
        return undecoded != null;
    }

    int size() {
        return items.size();
    }

    /** How many of the items that the filter let through could be read. */
    long readable() {
        return undecoded == null ? count : count - undecoded.size();
    }

    @Nullable
    T item(int index) {
        return items.get(index);
    }

    @Nullable
    UndecodedItem undecoded(int index) {
        return undecoded == null ? null : undecoded.get(index);
    }

    boolean isLast() {
        return lastEvaluatedKey == null;
    }

    /** The key of an item, read from the page's bytes. */
    Key key(int index) {
        return WireKey.read(new JsonReader(response.bytes(), starts[index], response.length()), keyAttributes);
    }

    /** Gives the bytes back; the page must not be asked for keys any more. */
    void close() {
        response.close();
    }
}
