package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order.Address}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class OrderAddressCodec implements ItemCodec<Order.Address> {

    private static final Names NAMES = Names.of("street", "city");

    @Override
    @SuppressWarnings("NullAway")
    public Order.Address read(JsonReader in) {
        String street = null;
        String city = null;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> street = in.readString();
                case 1 -> city = in.readString();
                default -> in.skipValue();
            }
        }

        try {
            return new Order.Address(street, city);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Address accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Order.Address item) {
        out.beginObject();

        String street = item.street();
        if (street != null) {
            out.name(NAMES, 0).writeString(street);
        }

        String city = item.city();
        if (city != null) {
            out.name(NAMES, 1).writeString(city);
        }
        out.endObject();
    }
}
