package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Line}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class OrderLineCodec implements ItemCodec<Order.Line> {

    private static final Names NAMES = Names.of("sku", "quantity", "price");

    private static final BigDecimal DEFAULT_PRICE = new BigDecimal("0.00");

    @Override
    @SuppressWarnings("NullAway")
    public Order.Line read(JsonReader in) {
        String sku = null;
        int quantity = 0;
        BigDecimal price = DEFAULT_PRICE;
        long seen = 0;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> sku = in.readString();
                case 1 -> {
                    quantity = in.readInt();
                    seen |= 1L;
                }
                case 2 -> {
                    if (!in.readNull()) {
                        price = in.readDecimal();
                    }
                }
                default -> in.skipValue();
            }
        }

        if ((seen & 1L) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "quantity", start);
        }

        try {
            return new Order.Line(sku, quantity, price);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Line accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Order.Line item) {
        out.beginObject();

        String sku = item.sku();
        if (sku != null) {
            out.name(NAMES, 0).writeString(sku);
        }
        out.name(NAMES, 1).writeInt(item.quantity());

        BigDecimal price = item.price();
        if (price != null) {
            out.name(NAMES, 2).writeDecimal(price);
        }
        out.endObject();
    }
}
