package io.github.jdynox.client;

import io.github.jdynox.DecodeException;
import io.github.jdynox.client.spi.Response;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.WirePath;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.Model;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads items of an answer through a codec, and tells which item, and what place in it, could not be read. */
final class ItemReader<T> {

    private final ItemCodec<T> codec;
    private final String model;
    private final String target;
    private final List<KeyAttribute> keyAttributes;
    private final Operation operation;

    ItemReader(ItemCodec<T> codec, String model, String target, List<KeyAttribute> keyAttributes, Operation operation) {
        this.codec = codec;
        this.model = model;
        this.target = target;
        this.keyAttributes = keyAttributes;
        this.operation = operation;
    }

    static <T> ItemReader<T> of(Model<T> model, Operation operation) {
        String type = model.type().getSimpleName();
        return new ItemReader<>(model.codec(), type, model.table(), model.keys().attributes(), operation);
    }

    /** The item at the reader's position, or its {@link DecodeException}. */
    T read(JsonReader in, Response response) {
        int start = in.position();
        try {
            return codec.read(in);
        } catch (RuntimeException e) {
            throw undecoded(in, start, e, response).error();
        }
    }

    /** As the codec reads it, with its bare error. */
    T readBare(JsonReader in) {
        return codec.read(in);
    }

    /** What stands in the place of an item that the codec could not read; leaves the reader behind the item. */
    UndecodedItem undecoded(JsonReader in, int start, RuntimeException e, Response response) {
        DecodeException error = e instanceof DecodeException known
                ? known
                : DecodeException.of(
                        "Expected an item that its codec can read but it threw "
                                + e.getClass().getSimpleName(),
                        in.position(),
                        e);
        in.position(start);
        Key key = WireKey.read(in, keyAttributes);
        in.position(start);
        Map<String, @Nullable Object> attributes = Codecs.MAP.read(in);
        String path = error.position() < 0 ? null : WirePath.at(response.bytes(), start, error.position());
        return new UndecodedItem(key, attributes, located(error, path, key.toString(), response));
    }

    /** The error of an answer that is not as DynamoDB's answers are. */
    DecodeException located(DecodeException error, Response response) {
        return located(error, null, null, response);
    }

    private DecodeException located(
            DecodeException error, @Nullable String path, @Nullable String key, Response response) {
        return error.in(path, model, target, key, operation.wireName(), response.requestId());
    }
}
