package app;

import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.model.Model;
import io.github.jdynox.model.Models;
import javax.annotation.processing.Generated;

/** The handles of {@link Account}: its attributes, its indexes and its model. */
@Generated("io.github.jdynox.processor.ItemProcessor")
public final class Account_ {

    /** The attribute {@code id}. */
    public static final StringAttribute<Account> id = StringAttribute.of("id");

    /** The attribute {@code email}. */
    public static final StringAttribute<Account> email = StringAttribute.of("email");

    /** What jdynox knows of {@link Account}. */
    public static final Model<Account> MODEL = Models.register(Model.builder(Account.class, new AccountCodec())
            .table("accounts")
            .partitionKey(id, Account::id)
            .attributes("id", "email")
            .hooks(new AccountHooks())
            .build());

    private Account_() {}
}
