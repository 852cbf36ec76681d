package io.github.jdynox.client;

import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import java.util.List;

/** An item as it came, to be written elsewhere or to be known by its key: nothing of it is lost on the way. */
record WireItem(Key key, byte[] json) {

    /** The same items, as the bytes they are, known by their table's key. */
    static ReadSource<WireItem> source(ReadSource<?> source, List<KeyAttribute> keyAttributes) {
        return source.as("WireItem", new Codec(keyAttributes), Hooks.none());
    }

    private record Codec(List<KeyAttribute> keyAttributes) implements ItemCodec<WireItem> {

        @Override
        public WireItem read(JsonReader in) {
            byte[] json = in.nextRaw();
            return new WireItem(WireKey.read(new JsonReader(json, 0, json.length), keyAttributes), json);
        }

        @Override
        public void write(JsonWriter out, WireItem item) {
            out.raw(item.json, 0, item.json.length);
        }
    }
}
