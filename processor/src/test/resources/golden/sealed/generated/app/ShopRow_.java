package app;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.ListAttribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import java.math.BigDecimal;
import javax.annotation.processing.Generated;

/** The handles of {@link ShopRow}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class ShopRow_ {

    /** The attribute {@code entity-type}. */
    public static final StringAttribute<ShopRow> entityType = StringAttribute.of("entity-type");

    /** The attribute {@code pk}. */
    public static final StringAttribute<ShopRow> pk = StringAttribute.of("pk");

    /** The attribute {@code sk}. */
    public static final StringAttribute<ShopRow> sk = StringAttribute.of("sk");

    /** The attribute {@code name}. */
    public static final StringAttribute<ShopRow> name = StringAttribute.of("name");

    /** The attribute {@code payment}. */
    public static final Attribute<ShopRow, ShopRow.Payment> payment =
            Attribute.of("payment", Codecs.document(new ShopRowPaymentCodec()));

    /** The attribute {@code total}. */
    public static final NumberAttribute<ShopRow, BigDecimal> total =
            NumberAttribute.of("total", Codecs.BIG_DECIMAL);

    /** The attribute {@code about}. */
    public static final ListAttribute<ShopRow, ShopRow> about =
            ListAttribute.of("about", Codecs.document(new ShopRowCodec()));

    /** The global index {@code by-type}. */
    public static final GlobalIndex<ShopRow> byType = GlobalIndex.of(
            "by-type",
            new KeySchema(new KeyAttribute("entity-type", entityType.codec()), new KeyAttribute("sk", sk.codec())));

    /** What jdynox knows of {@link ShopRow}. */
    public static final Model<ShopRow> MODEL = Models.register(Model.builder(ShopRow.class, new ShopRowCodec())
            .table("shop")
            .partitionKey(pk, ShopRow::pk)
            .sortKey(sk, ShopRow::sk)
            .attributes("entity-type", "pk", "sk", "name", "payment", "total", "about")
            .index(byType)
            .hooks(new ShopRowHooks())
            .build());

    private ShopRow_() {}
}
