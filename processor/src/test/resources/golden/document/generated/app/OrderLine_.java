package app;

import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The handles of {@link Order.Line}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class OrderLine_ {

    /** The attribute {@code sku}. */
    public static final StringAttribute<Order.Line> sku = StringAttribute.of("sku");

    /** The attribute {@code quantity}. */
    public static final NumberAttribute<Order.Line, Integer> quantity =
            NumberAttribute.of("quantity", Codecs.INTEGER);

    /** The attribute {@code price}. */
    public static final NumberAttribute<Order.Line, BigDecimal> price =
            NumberAttribute.of("price", Codecs.BIG_DECIMAL);

    /** What jdynox knows of {@link Order.Line}. */
    public static final Model<Order.Line> MODEL = Models.register(Model.builder(Order.Line.class, new OrderLineCodec())
            .attributes("sku", "quantity", "price")
            .build());

    private OrderLine_() {}
}
