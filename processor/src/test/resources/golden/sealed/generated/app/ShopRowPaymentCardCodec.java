package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ShopRow.Payment.Card}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ShopRowPaymentCardCodec implements ItemCodec<ShopRow.Payment.Card> {

    private static final Names NAMES = Names.of("number", "type");

    @Override
    @SuppressWarnings("NullAway")
    public ShopRow.Payment.Card read(JsonReader in) {
        String number = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> number = in.readString();
                default -> in.skipValue();
            }
        }

        try {
            return new ShopRow.Payment.Card(number);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Card accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, ShopRow.Payment.Card item) {
        out.beginObject();
        out.name(NAMES, 1).writeString("Card");

        String number = item.number();
        if (number != null) {
            out.name(NAMES, 0).writeString(number);
        }
        out.endObject();
    }
}
