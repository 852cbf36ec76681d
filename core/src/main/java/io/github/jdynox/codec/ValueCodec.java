package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes one attribute value, such as {@code {"N":"42"}}. Implementations are stateless and safe for use by
 * many threads.
 *
 * <p>A codec of your own delegates to the reader's and the writer's typed methods:
 *
 * <pre>{@code
 * public final class MoneyCodec implements ValueCodec<Money> {
 *
 *     public AttributeType type() {
 *         return AttributeType.S;
 *     }
 *
 *     public Money read(JsonReader in) {
 *         String text = in.readString();
 *         return text == null ? null : Money.parse(text);
 *     }
 *
 *     public void write(JsonWriter out, Money value) {
 *         out.writeString(value.toString());
 *     }
 * }
 * }</pre>
 *
 * @param <T> the Java type
 */
public interface ValueCodec<T extends @Nullable Object> {

    /** The wire type that {@link #write} gives. */
    AttributeType type();

    /**
     * Reads the value at the reader's position, which is the opening brace of the attribute value, and leaves the reader
     * behind its closing brace. Gives null for a NULL value. A wrong wire type is a
     * {@link io.github.jdynox.DecodeException}, which the reader's typed methods throw by themselves.
     */
    @Nullable
    T read(JsonReader in);

    /** Writes the value with its type descriptor. */
    void write(JsonWriter out, T value);
}
