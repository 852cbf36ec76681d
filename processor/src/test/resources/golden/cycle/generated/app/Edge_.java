package app;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Edge}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class Edge_ {

    /** The attribute {@code weight}. */
    public static final NumberAttribute<Edge, Double> weight =
            NumberAttribute.of("weight", Codecs.DOUBLE);

    /** The attribute {@code to}. */
    public static final Attribute<Edge, Node> to =
            Attribute.of("to", Codecs.document(new NodeCodec()));

    /** What jdynox knows of {@link Edge}. */
    public static final Model<Edge> MODEL = Models.register(Model.builder(Edge.class, new EdgeCodec())
            .attributes("weight", "to")
            .build());

    private Edge_() {}
}
