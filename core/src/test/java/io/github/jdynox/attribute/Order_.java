package io.github.jdynox.attribute;

import io.github.jdynox.codec.Codecs;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;

/** Handles as the annotation processor makes them. */
final class Order_ {

    enum Status {
        OPEN,
        PAID
    }

    record Order() {}

    record Address() {}

    record Line() {}

    static final StringAttribute<Order> id = StringAttribute.of("id");
    static final Attribute<Order, Status> status = Attribute.of("status", Codecs.enumOf(Status.class));
    static final Attribute<Order, Instant> created = Attribute.of("created", Codecs.INSTANT);
    static final Attribute<Order, Instant> paid = Attribute.of("paid", Codecs.INSTANT);
    static final Attribute<Order, Boolean> gift = Attribute.of("gift", Codecs.BOOLEAN);
    static final NumberAttribute<Order, Integer> visits = NumberAttribute.of("visits", Codecs.INTEGER);
    static final NumberAttribute<Order, BigDecimal> total = NumberAttribute.of("total", Codecs.BIG_DECIMAL);
    static final NumberAttribute<Order, Double> weight = NumberAttribute.of("weight", Codecs.DOUBLE);
    static final BinaryAttribute<Order, ByteBuffer> hash = BinaryAttribute.of("hash", Codecs.BYTE_BUFFER);
    static final SetAttribute<Order, String> tags = SetAttribute.of("tags", Codecs.STRING);
    static final SetAttribute<Order, Integer> sizes = SetAttribute.of("sizes", Codecs.INTEGER);
    static final ListAttribute<Order, String> notes = ListAttribute.of("notes", Codecs.STRING);
    static final ListAttribute<Order, Line> lines = ListAttribute.of("lines", Documents.of(Line::new));
    static final MapAttribute<Order, Integer> counts = MapAttribute.of("counts", Codecs.INTEGER);
    static final MapAttribute<Order, Address> places = MapAttribute.of("places", Documents.of(Address::new));
    static final Attribute<Order, Address> address = Attribute.of("address", Documents.of(Address::new));

    private Order_() {}

    /** Handles of the nested address. */
    static final class Address_ {

        static final StringAttribute<Address> city = StringAttribute.of("city");
        static final Attribute<Address, Instant> since = Attribute.of("since", Codecs.INSTANT);
        static final NumberAttribute<Address, Integer> number = NumberAttribute.of("number", Codecs.INTEGER);
        static final BinaryAttribute<Address, ByteBuffer> place = BinaryAttribute.of("place", Codecs.BYTE_BUFFER);
        static final SetAttribute<Address, String> bells = SetAttribute.of("bells", Codecs.STRING);
        static final ListAttribute<Address, String> rows = ListAttribute.of("rows", Codecs.STRING);
        static final MapAttribute<Address, String> hints = MapAttribute.of("hints", Codecs.STRING);

        private Address_() {}
    }

    /** Handles of the nested line. */
    static final class Line_ {

        static final NumberAttribute<Line, Integer> quantity = NumberAttribute.of("quantity", Codecs.INTEGER);

        private Line_() {}
    }
}
