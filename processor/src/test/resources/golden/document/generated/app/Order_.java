package app;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.ListAttribute;
import io.github.jdynox.attribute.MapAttribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.SetAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import java.util.List;
import javax.annotation.processing.Generated;

/** The handles of {@link Order}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class Order_ {

    /** The attribute {@code customer}. */
    public static final StringAttribute<Order> customer = StringAttribute.of("customer");

    /** The attribute {@code number}. */
    public static final NumberAttribute<Order, Long> number =
            NumberAttribute.of("number", Codecs.LONG);

    /** The attribute {@code ship-to}. */
    public static final Attribute<Order, Order.Address> address =
            Attribute.of("ship-to", Codecs.document(new OrderAddressCodec()));

    /** The attribute {@code lines}. */
    public static final ListAttribute<Order, Order.Line> lines =
            ListAttribute.of("lines", Codecs.document(new OrderLineCodec()));

    /** The attribute {@code linesByDay}. */
    public static final MapAttribute<Order, List<Order.Line>> linesByDay =
            MapAttribute.of("linesByDay", Codecs.listOf(Codecs.document(new OrderLineCodec())));

    /** The attribute {@code tags}. */
    public static final SetAttribute<Order, String> tags = SetAttribute.of("tags", Codecs.STRING);

    /** The attribute {@code note}. */
    public static final StringAttribute<Order> note = StringAttribute.of("note");

    /** What jdynox knows of {@link Order}. */
    public static final Model<Order> MODEL = Models.register(Model.builder(Order.class, new OrderCodec())
            .table("orders")
            .partitionKey(customer, Order::customer)
            .sortKey(number, Order::number)
            .attributes("customer", "number", "ship-to", "lines", "linesByDay", "tags", "note")
            .build());

    private Order_() {}
}
