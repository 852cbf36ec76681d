package io.github.jdynox.codec;

import io.github.jdynox.AttributeType;
import io.github.jdynox.DecodeException;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that are an S of one particular form.
 *
 * @param expected the form, for a message: {@code a date such as 2026-01-31}
 */
record TextCodec<T>(String expected, Function<String, T> parse, Function<T, String> print) implements ValueCodec<T> {

    @Override
    public AttributeType type() {
        return AttributeType.S;
    }

    @Override
    public @Nullable T read(JsonReader in) {
        int start = in.position();
        String text = in.readString();
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException anotherForm) {
            // The cause is left out: its message would show the value.
            throw DecodeException.of("Expected " + expected + " but was another text", start);
        }
    }

    @Override
    public void write(JsonWriter out, T value) {
        out.writeString(print.apply(value));
    }
}
