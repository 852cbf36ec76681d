package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ShopRow.Order}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ShopRowOrderCodec implements ItemCodec<ShopRow.Order> {

    private static final Names NAMES = Names.of("pk", "sk", "total", "entity-type");

    @Override
    @SuppressWarnings("NullAway")
    public ShopRow.Order read(JsonReader in) {
        String pk = null;
        String sk = null;
        BigDecimal total = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> pk = in.readString();
                case 1 -> sk = in.readString();
                case 2 -> total = in.readDecimal();
                default -> in.skipValue();
            }
        }

        try {
            return new ShopRow.Order(pk, sk, total);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Order accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, ShopRow.Order item) {
        out.beginObject();
        out.name(NAMES, 3).writeString("Order");

        String pk = item.pk();
        if (pk != null) {
            out.name(NAMES, 0).writeString(pk);
        }

        String sk = item.sk();
        if (sk != null) {
            out.name(NAMES, 1).writeString(sk);
        }

        BigDecimal total = item.total();
        if (total != null) {
            out.name(NAMES, 2).writeDecimal(total);
        }
        out.endObject();
    }
}
