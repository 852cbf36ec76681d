package app;

import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link ShopRow.Payment}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class ShopRowPayment_ {

    /** The attribute {@code type}. */
    public static final StringAttribute<ShopRow.Payment> type = StringAttribute.of("type");

    /** The attribute {@code number}. */
    public static final StringAttribute<ShopRow.Payment> number = StringAttribute.of("number");

    /** What jdynox knows of {@link ShopRow.Payment}. */
    public static final Model<ShopRow.Payment> MODEL = Models.register(Model.builder(ShopRow.Payment.class, new ShopRowPaymentCodec())
            .attributes("type", "number")
            .build());

    private ShopRowPayment_() {}
}
