package app;

import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The handles of {@link ShopRow.Order}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class ShopRowOrder_ {

    /** The attribute {@code pk}. */
    public static final StringAttribute<ShopRow.Order> pk = StringAttribute.of("pk");

    /** The attribute {@code sk}. */
    public static final StringAttribute<ShopRow.Order> sk = StringAttribute.of("sk");

    /** The attribute {@code total}. */
    public static final NumberAttribute<ShopRow.Order, BigDecimal> total =
            NumberAttribute.of("total", Codecs.BIG_DECIMAL);

    /** What jdynox knows of {@link ShopRow.Order}. */
    public static final Model<ShopRow.Order> MODEL = Models.register(Model.builder(ShopRow.Order.class, new ShopRowOrderCodec())
            .partitionKey(pk, ShopRow.Order::pk)
            .sortKey(sk, ShopRow.Order::sk)
            .attributes("pk", "sk", "total")
            .hooks(new ShopRowOrderHooks())
            .build());

    private ShopRowOrder_() {}
}
