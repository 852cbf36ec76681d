package io.github.jdynox.codec;

import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;

/**
 * Reads and writes the attributes of one item or nested document, such as {@code {"pk":{"S":"a"},"age":{"N":"42"}}}. The
 * annotation processor writes one for each {@link io.github.jdynox.Item}. Stateless and safe for use by many threads.
 *
 * @param <T> the model
 */
public interface ItemCodec<T> {

    /** Reads the attributes at the reader's position, which is their opening brace, and leaves it behind their closing one. */
    T read(JsonReader in);

    /** Writes the attributes, braces included. Components that are null or an empty Optional are left out. */
    void write(JsonWriter out, T item);
}
