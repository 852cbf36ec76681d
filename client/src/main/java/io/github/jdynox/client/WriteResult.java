package io.github.jdynox.client;

import io.github.jdynox.DecodeException;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.Names;
import io.github.jdynox.json.WirePath;
import io.github.jdynox.model.Model;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a write gave back, and what it cost.
 *
 * @param <T> the model
 */
public final class WriteResult<T> {

    private static final Names MEMBERS = Names.of("Attributes", "ConsumedCapacity");

    private final Model<T> model;
    private final byte @Nullable [] attributes;
    private final Metrics metrics;

    WriteResult(Model<T> model, byte @Nullable [] attributes, Metrics metrics) {
        this.model = model;
        this.attributes = attributes;
        this.metrics = metrics;
    }

    /**
     * The item that was asked for with {@link ReturnValues#ALL_OLD} or {@link ReturnValues#ALL_NEW}; empty where there was
     * none. A part of an item ({@code UPDATED_OLD}, {@code UPDATED_NEW}) may lack what the model needs and is a {@link
     * io.github.jdynox.DecodeException} then: see {@link #attributes()}.
     */
    public Optional<T> item() {
        return attributes == null ? Optional.empty() : Optional.of(LoadHook.run(model.hooks(), read(attributes)));
    }

    private T read(byte[] json) {
        try {
            return model.codec().read(reader(json));
        } catch (DecodeException e) {
            String path = e.position() < 0 ? null : WirePath.at(json, 0, e.position());
            throw e.in(path, model.type().getSimpleName(), model.table(), null, null, null);
        }
    }

    /** What was asked for, as a plain map; empty where there was nothing. */
    public Map<String, @Nullable Object> attributes() {
        return attributes == null ? Map.of() : Codecs.MAP.read(reader(attributes));
    }

    /** What the write cost. */
    public Metrics metrics() {
        return metrics;
    }

    private static JsonReader reader(byte[] json) {
        return new JsonReader(json, 0, json.length);
    }

    /** Reads the answer to PutItem, UpdateItem and DeleteItem. */
    static <T> WriteResult<T> read(Model<T> model, Response response, Meter meter) {
        byte[] attributes = null;
        try (response) {
            JsonReader in = reader(response.bytes(), response.length());
            in.beginObject();
            for (int name = in.nextName(MEMBERS); name != Names.END; name = in.nextName(MEMBERS)) {
                switch (name) {
                    case 0 -> attributes = raw(in, response);
                    case 1 -> meter.wrote(Capacity.read(in));
                    default -> in.skipValue();
                }
            }
        }
        meter.items(1);
        return new WriteResult<>(model, attributes, meter.metrics());
    }

    private static JsonReader reader(byte[] json, int length) {
        return new JsonReader(json, 0, length);
    }

    private static byte[] raw(JsonReader in, Response response) {
        int start = in.position();
        in.skipValue();
        return Arrays.copyOfRange(response.bytes(), start, in.position());
    }
}
