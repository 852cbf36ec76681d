package app;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.ListAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Node}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class Node_ {

    /** The attribute {@code name}. */
    public static final StringAttribute<Node> name = StringAttribute.of("name");

    /** The attribute {@code parent}. */
    public static final Attribute<Node, Node> parent =
            Attribute.of("parent", Codecs.document(new NodeCodec()));

    /** The attribute {@code edges}. */
    public static final ListAttribute<Node, Edge> edges =
            ListAttribute.of("edges", Codecs.document(new EdgeCodec()));

    /** What jdynox knows of {@link Node}. */
    public static final Model<Node> MODEL = Models.register(Model.builder(Node.class, new NodeCodec())
            .attributes("name", "parent", "edges")
            .build());

    private Node_() {}
}
