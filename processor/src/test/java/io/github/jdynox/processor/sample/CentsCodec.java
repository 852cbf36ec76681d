package io.github.jdynox.processor.sample;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import java.math.BigDecimal;
import java.util.Objects;

/** A whole number of cents as a number of euros. */
final class CentsCodec implements ValueCodec<Integer> {

    @Override
    public AttributeType type() {
        return AttributeType.N;
    }

    @Override
    public Integer read(JsonReader in) {
        return Objects.requireNonNull(in.readDecimal()).movePointRight(2).intValueExact();
    }

    @Override
    public void write(JsonWriter out, Integer cents) {
        out.writeDecimal(BigDecimal.valueOf(cents, 2));
    }
}
