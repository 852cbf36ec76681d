package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ShopRow.Customer}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ShopRowCustomerCodec implements ItemCodec<ShopRow.Customer> {

    private static final Names NAMES = Names.of("pk", "sk", "name", "payment", "entity-type");

    private static final ValueCodec<ShopRow.Payment> PAYMENT =
            Codecs.document(new ShopRowPaymentCodec());

    @Override
    @SuppressWarnings("NullAway")
    public ShopRow.Customer read(JsonReader in) {
        String pk = null;
        String sk = null;
        String name = null;
        ShopRow.Payment payment = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> pk = in.readString();
                case 1 -> sk = in.readString();
                case 2 -> name = in.readString();
                case 3 -> payment = PAYMENT.read(in);
                default -> in.skipValue();
            }
        }

        try {
            return new ShopRow.Customer(pk, sk, name, payment);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Customer accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, ShopRow.Customer item) {
        out.beginObject();
        out.name(NAMES, 4).writeString("CUSTOMER");

        String pk = item.pk();
        if (pk != null) {
            out.name(NAMES, 0).writeString(pk);
        }

        String sk = item.sk();
        if (sk != null) {
            out.name(NAMES, 1).writeString(sk);
        }

        String name = item.name();
        if (name != null) {
            out.name(NAMES, 2).writeString(name);
        }

        ShopRow.Payment payment = item.payment();
        if (payment != null) {
            PAYMENT.write(out.name(NAMES, 3), payment);
        }
        out.endObject();
    }
}
