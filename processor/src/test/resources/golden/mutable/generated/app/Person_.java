package app;

import io.github.jdynox.attribute.Attribute;
import io.github.jdynox.attribute.ListAttribute;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Person}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class Person_ {

    /** The attribute {@code id}. */
    public static final StringAttribute<Person> id = StringAttribute.of("id");

    /** The attribute {@code name}. */
    public static final StringAttribute<Person> name = StringAttribute.of("name");

    /** The attribute {@code active}. */
    public static final Attribute<Person, Boolean> active = Attribute.of("active", Codecs.BOOLEAN);

    /** The attribute {@code version}. */
    public static final NumberAttribute<Person, Integer> version =
            NumberAttribute.of("version", Codecs.INTEGER);

    /** The attribute {@code tags}. */
    public static final ListAttribute<Person, String> tags =
            ListAttribute.of("tags", Codecs.STRING);

    /** What jdynox knows of {@link Person}. */
    public static final Model<Person> MODEL = Models.register(Model.builder(Person.class, new PersonCodec())
            .table("people")
            .partitionKey(id, Person::getId)
            .attributes("id", "name", "active", "version", "tags")
            .hooks(new PersonHooks())
            .build());

    private Person_() {}
}
