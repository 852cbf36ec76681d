package app;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.ListAttribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Names}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class Names_ {

    /** The attribute {@code in}. */
    public static final StringAttribute<Names> in = StringAttribute.of("in");

    /** The attribute {@code out}. */
    public static final StringAttribute<Names> out = StringAttribute.of("out");

    /** The attribute {@code item}. */
    public static final StringAttribute<Names> item = StringAttribute.of("item");

    /** The attribute {@code seen}. */
    public static final NumberAttribute<Names, Long> seen = NumberAttribute.of("seen", Codecs.LONG);

    /** The attribute {@code start}. */
    public static final StringAttribute<Names> start = StringAttribute.of("start");

    /** The attribute {@code attribute}. */
    public static final StringAttribute<Names> attribute = StringAttribute.of("attribute");

    /** The attribute {@code names}. */
    public static final ListAttribute<Names, String> names =
            ListAttribute.of("names", Codecs.STRING);

    /** The attribute {@code e}. */
    public static final StringAttribute<Names> e = StringAttribute.of("e");

    /** The attribute {@code yield}. */
    public static final StringAttribute<Names> yield = StringAttribute.of("yield");

    /** The attribute {@code codec}. */
    public static final Attribute<Names, Names.Codec> codec =
            Attribute.of("codec", Codecs.enumOf(Names.Codec.class));

    /** The attribute {@code record}. */
    public static final StringAttribute<Names> record = StringAttribute.of("record");

    /** The attribute {@code in_}. */
    public static final StringAttribute<Names> in_ = StringAttribute.of("in_");

    /** What jdynox knows of {@link Names}. */
    public static final Model<Names> MODEL = Models.register(Model.builder(Names.class, new NamesCodec())
            .table("names")
            .partitionKey(in, Names::in)
            .attributes("in", "out", "item", "seen", "start", "attribute", "names", "e", "yield",
                    "codec", "record", "in_")
            .build());

    private Names_() {}
}
