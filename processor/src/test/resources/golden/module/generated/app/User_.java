package app;

import io.github.jdynox.attribute.SetAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;

/** The handles of {@link User}: its attributes, its indexes and its model. */
public final class User_ {

    /** The attribute {@code pk}. */
    public static final StringAttribute<User> pk = StringAttribute.of("pk");

    /** The attribute {@code name}. */
    public static final StringAttribute<User> name = StringAttribute.of("name");

    /** The attribute {@code roles}. */
    public static final SetAttribute<User, String> roles = SetAttribute.of("roles", Codecs.STRING);

    /** The attribute {@code tags}. */
    public static final SetAttribute<User, String> tags = SetAttribute.of("tags", Codecs.STRING);

    /** What jdynox knows of {@link User}. */
    public static final Model<User> MODEL = Models.register(Model.builder(User.class, new UserCodec())
            .table("users")
            .partitionKey(pk, User::pk)
            .attributes("pk", "name", "roles", "tags")
            .build());

    private User_() {}
}
