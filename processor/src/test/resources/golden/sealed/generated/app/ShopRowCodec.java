package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import javax.annotation.processing.Generated;

/** Reads and writes {@link ShopRow}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class ShopRowCodec implements ItemCodec<ShopRow> {

    private static final Names NAMES = Names.of("entity-type");

    private static final ItemCodec<ShopRow.Customer> CUSTOMER = new ShopRowCustomerCodec();

    private static final ItemCodec<ShopRow.Order> ORDER = new ShopRowOrderCodec();

    private static final ItemCodec<ShopRow.Note> NOTE = new ShopRowNoteCodec();

    @Override
    public ShopRow read(JsonReader in) {
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
                    "Expected one of CUSTOMER, Order, Note but the attribute is missing", "entity-type", start);
        }
        in.position(start);

        return switch (type) {
            case "CUSTOMER" -> CUSTOMER.read(in);
            case "Order" -> ORDER.read(in);
            case "Note" -> NOTE.read(in);
            default -> throw DecodeException.ofAttribute(
                    "Expected one of CUSTOMER, Order, Note but was another text", "entity-type", start);
        };
    }

    @Override
    public void write(JsonWriter out, ShopRow item) {
        if (item instanceof ShopRow.Customer subtype) {
            CUSTOMER.write(out, subtype);
        } else if (item instanceof ShopRow.Order subtype) {
            ORDER.write(out, subtype);
        } else {
            NOTE.write(out, (ShopRow.Note) item);
        }
    }
}
