package app.other;

import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Base}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class Base_ {

    /** The attribute {@code name}. */
    public static final StringAttribute<Base> name = StringAttribute.of("name");

    /** What jdynox knows of {@link Base}. */
    public static final Model<Base> MODEL = Models.register(Model.builder(Base.class, new BaseCodec())
            .attributes("name")
            .build());

    private Base_() {}
}
