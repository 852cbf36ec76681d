package io.github.jdynox.client;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.model.Key;
import io.github.jdynox.model.KeyAttribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the key off an item's bytes: whatever a model, a projection or a hook makes of the item. */
final class WireKey {

    private WireKey() {}

    /** The key of the item at the reader's position. Leaves the reader within the item. */
    static Key read(JsonReader in, List<KeyAttribute> attributes) {
        Map<String, Object> found = new LinkedHashMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null && found.size() < attributes.size(); name = in.nextName()) {
            if (isOneOf(attributes, name)) {
                Object value = Codecs.ANY.read(in);
                if (value != null) {
                    found.put(name, value);
                }
            } else {
                in.skipValue();
            }
        }
        return Key.ofAttributes(found).resolve(attributes);
    }

    private static boolean isOneOf(List<KeyAttribute> attributes, String name) {
        for (KeyAttribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
