package app;

import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Old}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class Old_ {

    /** The attribute {@code name}. */
    public static final StringAttribute<Old> name = StringAttribute.of("name");

    /** What jdynox knows of {@link Old}. */
    public static final Model<Old> MODEL = Models.register(Model.builder(Old.class, new OldCodec())
            .attributes("name")
            .build());

    private Old_() {}
}
