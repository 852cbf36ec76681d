package io.github.jdynox.client;

import io.github.jdynox.client.BatchParts.Part;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A batch of gets. */
final class BatchGet<T> extends BatchRun {

    /** DynamoDB's bound on the keys of one request. */
    private static final int CHUNK = 100;

    private final Model<T> model;
    private final ItemReader<T> reader;
    private final boolean consistentRead;
    private final Set<Key> keys;
    private final Map<Key, T> found = new ConcurrentHashMap<>();

    BatchGet(Calls calls, Model<T> model, BatchParts keys, boolean consistentRead) {
        super(calls, Operation.BATCH_GET_ITEM, model.table(), keys, CHUNK, WritePace.UNBOUND);
        this.model = model;
        this.reader = ItemReader.of(model, Operation.BATCH_GET_ITEM);
        this.consistentRead = consistentRead;
        this.keys = keys.keys();
    }

    BatchGetResult<T> result() {
        List<T> items = new ArrayList<>();
        List<Key> missing = new ArrayList<>();
        for (Key key : keys) {
            T item = found.get(key);
            if (item == null) {
                missing.add(key);
            } else {
                items.add(LoadHook.run(model.hooks(), item));
            }
        }
        return new BatchGetResult<>(items, missing, meter.metrics());
    }

    @Override
    void write(JsonWriter out, List<Part> parts) {
        out.beginObject();
        writeAll(out.name("Keys"), parts);
        if (consistentRead) {
            out.name("ConsistentRead").value(true);
        }
        out.endObject();
    }

    @Override
    Answered answer(JsonReader in, Response response, List<Part> sent) {
        List<Part> unprocessed = List.of();
        double units = 0;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "Responses" -> items(in, response);
                case "UnprocessedKeys" -> unprocessed = unprocessed(in, response.bytes());
                case "ConsumedCapacity" -> units = Capacity.readAll(in);
                default -> in.skipValue();
            }
        }
        meter.read(units);
        meter.scanned(sent.size() - unprocessed.size());
        return new Answered(unprocessed, units);
    }

    private void items(JsonReader in, Response response) {
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            for (in.beginArray(); in.nextElement(); ) {
                int start = in.position();
                Key key = WireKey.read(in, keyAttributes());
                in.position(start);
                found.put(key, reader.read(in, response));
                meter.items(1);
            }
        }
    }

    private List<Part> unprocessed(JsonReader in, byte[] bytes) {
        List<Part> parts = new ArrayList<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.beginObject();
            for (String member = in.nextName(); member != null; member = in.nextName()) {
                if (member.equals("Keys")) {
                    elements(in, bytes).forEach(json -> parts.add(new Part(key(json), json)));
                } else {
                    in.skipValue();
                }
            }
        }
        return parts;
    }

    private Key key(byte[] json) {
        return WireKey.read(new JsonReader(json, 0, json.length), keyAttributes());
    }

    private List<KeyAttribute> keyAttributes() {
        return model.keys().attributes();
    }
}
