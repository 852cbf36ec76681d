package io.github.jdynox.client;

import io.github.jdynox.DecodeException;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.Names;
import io.github.jdynox.model.Key;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the answer to a scan or query, in one pass over its bytes. One reader serves a whole run. */
final class PageReader<T> implements AnswerReader<WirePage<T>> {

    private static final Names MEMBERS =
            Names.of("Items", "Count", "ScannedCount", "LastEvaluatedKey", "ConsumedCapacity");

    private final ReadPlan plan;
    private final ItemReader<T> reader;

    PageReader(ReadPlan plan, ItemReader<T> reader) {
        this.plan = plan;
        this.reader = reader;
    }

    @Override
    public WirePage<T> read(Response response, Meter meter) {
        WirePage<T> page = new WirePage<>(response, plan.target.startKey());
        try {
            JsonReader in = new JsonReader(response.bytes(), 0, response.length());
            members(plan.shareStrings ? in.sharingStrings() : in, response, page);
        } catch (DecodeException e) {
            DecodeException located = e.table().isPresent() ? e : reader.located(e, response);
            page.close();
            throw located;
        } catch (Throwable e) {
            page.close();
            throw e;
        }
        meter.page(response.length());
        meter.read(page.capacityUnits);
        meter.scanned(page.scannedCount);
        return page;
    }

    @Override
    public void drop(WirePage<T> page) {
        page.close();
    }

    private void members(JsonReader in, Response response, WirePage<T> page) {
        in.beginObject();
        for (int name = in.nextName(MEMBERS); name != Names.END; name = in.nextName(MEMBERS)) {
            switch (name) {
                case 0 -> items(in, response, page);
                case 1 -> page.count = in.nextLong();
                case 2 -> page.scannedCount = in.nextLong();
                case 3 -> page.lastEvaluatedKey = in.nextIsJsonNull() ? null : Key.ofAttributes(Codecs.MAP.read(in));
                case 4 -> page.capacityUnits = Capacity.read(in);
                default -> in.skipValue();
            }
        }
    }

    private void items(JsonReader in, Response response, WirePage<T> page) {
        List<@Nullable T> items = new ArrayList<>();
        int[] starts = new int[64];
        for (in.beginArray(); in.nextElement(); ) {
            if (page.hasUndecoded() && plan.onDecodeError.handler() == null) {
                // The run ends at the item before this one: nobody will ask for those behind it.
                in.skipValue();
                continue;
            }
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
        try {
            return reader.readBare(in);
        } catch (RuntimeException e) {
            page.undecoded(index, reader.undecoded(in, start, e, response));
            return null;
        }
    }
}
