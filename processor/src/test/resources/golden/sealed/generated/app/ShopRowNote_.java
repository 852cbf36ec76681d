package app;

import io.github.jdynox.attribute.ListAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link ShopRow.Note}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class ShopRowNote_ {

    /** The attribute {@code pk}. */
    public static final StringAttribute<ShopRow.Note> pk = StringAttribute.of("pk");

    /** The attribute {@code sk}. */
    public static final StringAttribute<ShopRow.Note> sk = StringAttribute.of("sk");

    /** The attribute {@code name}. */
    public static final StringAttribute<ShopRow.Note> name = StringAttribute.of("name");

    /** The attribute {@code about}. */
    public static final ListAttribute<ShopRow.Note, ShopRow> about =
            ListAttribute.of("about", Codecs.document(new ShopRowCodec()));

    /** What jdynox knows of {@link ShopRow.Note}. */
    public static final Model<ShopRow.Note> MODEL = Models.register(Model.builder(ShopRow.Note.class, new ShopRowNoteCodec())
            .partitionKey(pk, ShopRow.Note::pk)
            .sortKey(sk, ShopRow.Note::sk)
            .attributes("pk", "sk", "name", "about")
            .build());

    private ShopRowNote_() {}
}
