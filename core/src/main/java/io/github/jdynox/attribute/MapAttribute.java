package io.github.jdynox.attribute;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.expression.Path;
import java.util.Map;

/**
 * A handle on a map from strings to values of one type. An immutable value.
 *
 * @param <T> the model
 * @param <V> the values' Java type
 */
public final class MapAttribute<T, V> extends Handle<T, Map<String, V>> {

    private final ValueCodec<V> value;

    MapAttribute(Path path, ValueCodec<V> value) {
        super(path, Codecs.mapOf(value));
        this.value = value;
    }

    /** The attribute of exactly this name, by the codec of its values. */
    public static <T, V> MapAttribute<T, V> of(String name, ValueCodec<V> value) {
        return new MapAttribute<>(Path.of(name), value);
    }

    /** How values are written and read. */
    public ValueCodec<V> value() {
        return value;
    }

    /** The value of exactly this key. Setting it needs the map to be there. */
    public Attribute<T, V> key(String key) {
        return new PlainAttribute<>(path().key(key), value);
    }
}
