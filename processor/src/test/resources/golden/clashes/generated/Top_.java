import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Top}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class Top_ {

    /** The attribute {@code name}. */
    public static final StringAttribute<Top> name = StringAttribute.of("name");

    /** What jdynox knows of {@link Top}. */
    public static final Model<Top> MODEL = Models.register(Model.builder(Top.class, new TopCodec())
            .attributes("name")
            .build());

    private Top_() {}
}
