package io.github.jdynox.client;

import io.github.jdynox.client.BatchParts.Part;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A batch of puts and deletes. */
final class BatchWrite extends BatchRun {

    /** DynamoDB's bound on the writes of one request. */
    private static final int CHUNK = 25;

    private final List<KeyAttribute> keyAttributes;

    BatchWrite(Calls calls, String table, List<KeyAttribute> keyAttributes, BatchParts parts) {
        this(calls, table, keyAttributes, parts, WritePace.UNBOUND);
    }

    BatchWrite(Calls calls, String table, List<KeyAttribute> keyAttributes, BatchParts parts, WritePace pace) {
        super(calls, Operation.BATCH_WRITE_ITEM, table, parts, CHUNK, pace);
        this.keyAttributes = keyAttributes;
    }

    /** Writes a part that puts an item, which is given by how it is written. */
    static void put(JsonWriter out, Consumer<JsonWriter> item) {
        out.beginObject();
        out.name("PutRequest").beginObject();
        item.accept(out.name("Item"));
        out.endObject();
        out.endObject();
    }

    /** Writes a part that deletes the item of a key. */
    static void delete(JsonWriter out, Key key, List<KeyAttribute> keyAttributes) {
        out.beginObject();
        out.name("DeleteRequest").beginObject();
        key.write(out.name("Key"), keyAttributes);
        out.endObject();
        out.endObject();
    }

    @Override
    void write(JsonWriter out, List<Part> parts) {
        writeAll(out, parts);
    }

    @Override
    Answered answer(JsonReader in, Response response, List<Part> sent) {
        List<Part> unprocessed = List.of();
        double units = 0;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "UnprocessedItems" -> unprocessed = unprocessed(in, response.bytes());
                case "ConsumedCapacity" -> units = Capacity.readAll(in);
                default -> in.skipValue();
            }
        }
        meter.wrote(units);
        meter.items(sent.size() - unprocessed.size());
        return new Answered(unprocessed, units);
    }

    private List<Part> unprocessed(JsonReader in, byte[] bytes) {
        List<Part> parts = new ArrayList<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            for (byte[] json : elements(in, bytes)) {
                parts.add(new Part(key(json), json));
            }
        }
        return parts;
    }

    /** The key of {@code {"PutRequest":{"Item":{..}}}} or {@code {"DeleteRequest":{"Key":{..}}}}. */
    private Key key(byte[] json) {
        JsonReader in = new JsonReader(json, 0, json.length);
        in.beginObject();
        in.nextName();
        in.beginObject();
        in.nextName();
        return WireKey.read(in, keyAttributes);
    }
}
