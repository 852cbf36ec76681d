package app;

import app.other.Base;
import app.other.Base_;
import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Elsewhere}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class Elsewhere_ {

    /** The attribute {@code base}. */
    public static final Attribute<Elsewhere, Base> base =
            Attribute.of("base", Codecs.document(Base_.MODEL.codec()));

    /** An attribute. */
    public static final StringAttribute<Elsewhere> odd = StringAttribute.of("a\"b\\u0041 */ größe");

    /** What jdynox knows of {@link Elsewhere}. */
    public static final Model<Elsewhere> MODEL = Models.register(Model.builder(Elsewhere.class, new ElsewhereCodec())
            .attributes("base", "a\"b\\u0041 */ größe")
            .build());

    private Elsewhere_() {}
}
