package app;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link ShopRow.Customer}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class ShopRowCustomer_ {

    /** The attribute {@code pk}. */
    public static final StringAttribute<ShopRow.Customer> pk = StringAttribute.of("pk");

    /** The attribute {@code sk}. */
    public static final StringAttribute<ShopRow.Customer> sk = StringAttribute.of("sk");

    /** The attribute {@code name}. */
    public static final StringAttribute<ShopRow.Customer> name = StringAttribute.of("name");

    /** The attribute {@code payment}. */
    public static final Attribute<ShopRow.Customer, ShopRow.Payment> payment =
            Attribute.of("payment", Codecs.document(new ShopRowPaymentCodec()));

    /** What jdynox knows of {@link ShopRow.Customer}. */
    public static final Model<ShopRow.Customer> MODEL = Models.register(Model.builder(ShopRow.Customer.class, new ShopRowCustomerCodec())
            .partitionKey(pk, ShopRow.Customer::pk)
            .sortKey(sk, ShopRow.Customer::sk)
            .attributes("pk", "sk", "name", "payment")
            .hooks(new ShopRowCustomerHooks())
            .build());

    private ShopRowCustomer_() {}
}
