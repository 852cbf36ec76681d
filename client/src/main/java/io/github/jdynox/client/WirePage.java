package io.github.jdynox.client;

import io.github.jdynox.client.spi.Response;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page as it came: its items, read, and the bytes they were read from. The bytes are kept as long as the page is being
 * consumed, since the key of any item of it may be asked for: keys are read from there, whatever the model, the
 * projection or a hook make of the item.
 */
final class WirePage<T> {

    private final Response response;
    private final List<KeyAttribute> keyAttributes;
    private final List<Entry<T>> undecoded = new ArrayList<>(0);
    private List<@Nullable T> items = new ArrayList<>(0);
    private int[] starts = new int[0];

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

    /** An item that could not be read, in place {@code index} of the page, where {@link #item} gives null. */
    record Entry<T>(int index, UndecodedItem item) {}

    void items(List<@Nullable T> items, int[] starts) {
        this.items = items;
        this.starts = starts;
    }

    void undecoded(int index, UndecodedItem item) {
        undecoded.add(new Entry<>(index, item));
    }

    int size() {
        return items.size();
    }

    /** How many of the items could be read. */
    int readable() {
        return items.size() - undecoded.size();
    }

    @Nullable
    T item(int index) {
        return items.get(index);
    }

    @Nullable
    UndecodedItem undecoded(int index) {
        for (Entry<T> entry : undecoded) {
            if (entry.index == index) {
                return entry.item;
            }
        }
        return null;
    }

    boolean isLast() {
        return lastEvaluatedKey == null;
    }

    /** The key of an item, read from the page's bytes. */
    Key key(int index) {
        return key(new JsonReader(response.bytes(), 0, response.length()), starts[index], keyAttributes);
    }

    static Key key(JsonReader in, int start, List<KeyAttribute> keyAttributes) {
        Map<String, Object> found = new LinkedHashMap<>();
        in.position(start);
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            Object value = isKey(name, keyAttributes) ? Codecs.ANY.read(in) : skipped(in);
            if (value != null) {
                found.put(name, value);
            }
        }
        return Key.ofAttributes(found).resolve(keyAttributes);
    }

    private static @Nullable Object skipped(JsonReader in) {
        in.skipValue();
        return null;
    }

    private static boolean isKey(String name, List<KeyAttribute> keyAttributes) {
        for (KeyAttribute attribute : keyAttributes) {
            if (attribute.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Gives the bytes back; the page must not be asked for keys any more. */
    void close() {
        response.close();
    }
}
