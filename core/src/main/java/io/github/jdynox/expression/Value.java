package io.github.jdynox.expression;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.json.JsonReader;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A value as it goes to DynamoDB. Two are equal when their bytes are, so they can share a placeholder. */
final class Value implements Term {

    private final byte[] json;
    private final int hash;

    Value(byte[] json) {
        this.json = json;
        this.hash = Arrays.hashCode(json);
    }

    byte[] json() {
        return json;
    }

    AttributeType type() {
        return reader().peekType();
    }

    /** The value as {@link Codecs#ANY} reads it. */
    @Nullable
    Object plain() {
        return Codecs.ANY.read(reader());
    }

    private JsonReader reader() {
        return new JsonReader(json, 0, json.length);
    }

    @Override
    public void write(ExpressionWriter out) {
        out.value(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Value that && hash == that.hash && Arrays.equals(json, that.json);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Literal.print(plain());
    }
}
