package io.github.jdynox.processor.sample;

import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;

/** Money as a string such as {@code 12.50 EUR}; it has no idea of a NULL. */
final class MoneyCodec implements ValueCodec<Money> {

    @Override
    public AttributeType type() {
        return AttributeType.S;
    }

    @Override
    public Money read(JsonReader in) {
        String text = java.util.Objects.requireNonNull(in.readString());
        return new Money(Long.parseLong(text.replace(".", "").replace(" EUR", "")));
    }

    @Override
    public void write(JsonWriter out, Money money) {
        out.writeString(money.cents() / 100 + "." + String.format("%02d", money.cents() % 100) + " EUR");
    }
}
