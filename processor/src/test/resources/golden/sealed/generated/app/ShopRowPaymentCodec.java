package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ShopRow.Payment}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ShopRowPaymentCodec implements ItemCodec<ShopRow.Payment> {

    private static final Names NAMES = Names.of("type");

    private static final ItemCodec<ShopRow.Payment.Card> CARD = new ShopRowPaymentCardCodec();

    @Override
    public ShopRow.Payment read(JsonReader in) {
        int start = in.position();
        in.beginObject();
        int attribute = in.nextName(NAMES);
        while (attribute == Names.UNKNOWN) {
            in.skipValue();
            attribute = in.nextName(NAMES);
        }
        String type = attribute == Names.END ? null : in.readString();
        if (type == null) {
            throw DecodeException.ofAttribute(
                    "Expected Card but the attribute is missing", "type", start);
        }
        in.position(start);

        return switch (type) {
            case "Card" -> CARD.read(in);
            default -> throw DecodeException.ofAttribute(
                    "Expected Card but was another text", "type", start);
        };
    }

    @Override
    public void write(JsonWriter out, ShopRow.Payment item) {
        CARD.write(out, (ShopRow.Payment.Card) item);
    }
}
