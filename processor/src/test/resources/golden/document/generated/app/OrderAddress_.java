package app;

import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Order.Address}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class OrderAddress_ {

    /** The attribute {@code street}. */
    public static final StringAttribute<Order.Address> street = StringAttribute.of("street");

    /** The attribute {@code city}. */
    public static final StringAttribute<Order.Address> city = StringAttribute.of("city");

    /** What jdynox knows of {@link Order.Address}. */
    public static final Model<Order.Address> MODEL = Models.register(Model.builder(Order.Address.class, new OrderAddressCodec())
            .attributes("street", "city")
            .build());

    private OrderAddress_() {}
}
