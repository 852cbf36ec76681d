package app;

import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link ShopRow.Payment.Card}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class ShopRowPaymentCard_ {

    /** The attribute {@code number}. */
    public static final StringAttribute<ShopRow.Payment.Card> number = StringAttribute.of("number");

    /** What jdynox knows of {@link ShopRow.Payment.Card}. */
    public static final Model<ShopRow.Payment.Card> MODEL = Models.register(Model.builder(ShopRow.Payment.Card.class, new ShopRowPaymentCardCodec())
            .attributes("number")
            .build());

    private ShopRowPaymentCard_() {}
}
