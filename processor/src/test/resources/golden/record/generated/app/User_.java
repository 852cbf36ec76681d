package app;

import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link User}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class User_ {

    /** The attribute {@code pk}. */
    public static final StringAttribute<User> pk = StringAttribute.of("pk");

    /** The attribute {@code name}. */
    public static final StringAttribute<User> name = StringAttribute.of("name");

    /** The attribute {@code age}. */
    public static final NumberAttribute<User, Integer> age =
            NumberAttribute.of("age", Codecs.INTEGER);

    /** The attribute {@code status}. */
    public static final StringAttribute<User> status = StringAttribute.of("status");

    /** What jdynox knows of {@link User}. */
    public static final Model<User> MODEL = Models.register(Model.builder(User.class, new UserCodec())
            .table("users")
            .partitionKey(pk, User::pk)
            .attributes("pk", "name", "age", "status")
            .build());

    private User_() {}
}
