package io.github.jdynox.docs;

// region codec
import io.github.jdynox.AttributeType;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import org.jspecify.annotations.Nullable;

public final class MoneyCodec implements ValueCodec<Money> {

    @Override
    public AttributeType type() {
        return AttributeType.S;
    }

    @Override
    public @Nullable Money read(JsonReader in) {
        String text = in.readString();
        return text == null ? null : Money.parse(text);
    }

    @Override
    public void write(JsonWriter out, Money value) {
        out.writeString(value.toString());
    }
}
// endregion
