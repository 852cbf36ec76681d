package io.github.jdynox.client;

import io.github.jdynox.DecodeException;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.Names;
import io.github.jdynox.json.WirePath;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the answer to a scan or query, in one pass over its bytes. One reader serves a whole run. */
final class PageReader<T> implements AnswerReader<WirePage<T>> {

    private static final Names MEMBERS =
            Names.of("Items", "Count", "ScannedCount", "LastEvaluatedKey", "ConsumedCapacity");

    private final ReadPlan plan;
    private final String model;
    private final ItemCodec<T> codec;

    PageReader(ReadPlan plan, String model, ItemCodec<T> codec) {
        this.plan = plan;
        this.model = model;
        this.codec = codec;
    }

    @Override
    public WirePage<T> read(Response response, Meter meter) {
        WirePage<T> page = new WirePage<>(response, plan.target.startKey());
        JsonReader in = new JsonReader(response.bytes(), 0, response.length());
        try {
            in.beginObject();
            for (int name = in.nextName(MEMBERS); name != Names.END; name = in.nextName(MEMBERS)) {
                member(name, in, response, page);
            }
        } catch (DecodeException e) {
            throw located(e, null, null, response);
        }
        meter.read(page.capacityUnits);
        meter.scanned(page.scannedCount);
        return page;
    }

    private void member(int name, JsonReader in, Response response, WirePage<T> page) {
        switch (name) {
            case 0 -> items(in, response, page);
            case 1 -> page.count = in.nextLong();
            case 2 -> page.scannedCount = in.nextLong();
            case 3 -> page.lastEvaluatedKey = in.nextIsJsonNull() ? null : Key.ofAttributes(Codecs.MAP.read(in));
            case 4 -> page.capacityUnits = Capacity.read(in);
            default -> in.skipValue();
        }
    }

    private void items(JsonReader in, Response response, WirePage<T> page) {
        List<@Nullable T> items = new ArrayList<>();
        int[] starts = new int[64];
        for (in.beginArray(); in.nextElement(); ) {
            if (items.size() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            int start = in.position();
            starts[items.size()] = start;
            items.add(item(in, start, items.size(), response, page));
        }
        page.items(items, starts);
    }

    /** An item that cannot be read does not spoil those around it: what becomes of it is decided when its turn comes. */
    private @Nullable T item(JsonReader in, int start, int index, Response response, WirePage<T> page) {
        DecodeException error;
        try {
            return codec.read(in);
        } catch (DecodeException e) {
            error = e;
        } catch (RuntimeException e) {
            error = DecodeException.of(
                    "Expected an item that its codec can read but it threw "
                            + e.getClass().getSimpleName(),
                    in.position(),
                    e);
        }
        in.position(start);
        Map<String, @Nullable Object> attributes = Codecs.MAP.read(in);
        int end = in.position();
        Key key = WirePage.key(in, start, plan.target.startKey());
        in.position(end);
        String path = error.position() < 0 ? null : WirePath.at(response.bytes(), start, error.position());
        page.undecoded(index, new UndecodedItem(key, attributes, located(error, path, key.toString(), response)));
        return null;
    }

    private DecodeException located(DecodeException e, @Nullable String path, @Nullable String key, Response response) {
        return e.in(path, model, plan.target.described(), key, plan.operation.wireName(), response.requestId());
    }
}
