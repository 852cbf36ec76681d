package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values that the reader and the writer know themselves. */
record ScalarCodec<T>(AttributeType type, Function<JsonReader, @Nullable T> reading, BiConsumer<JsonWriter, T> writing)
        implements ValueCodec<T> {

    /** A codec over a reading that knows no NULL, such as that of a primitive. */
    static <T> ScalarCodec<T> ofPrimitive(
            AttributeType type, Function<JsonReader, T> reading, BiConsumer<JsonWriter, T> writing) {
        return new ScalarCodec<>(type, in -> in.readNull() ? null : reading.apply(in), writing);
    }

    @Override
    public @Nullable T read(JsonReader in) {
        return reading.apply(in);
    }

    @Override
    public void write(JsonWriter out, T value) {
        writing.accept(out, value);
    }
}
