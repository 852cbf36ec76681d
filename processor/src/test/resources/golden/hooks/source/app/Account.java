package app;

import io.github.jdynox.Item;

@Item(table = "accounts")
public record Account(@Item.PartitionKey String id, String email) implements Audited {

    @Item.BeforeSave
    Account withLowerCaseEmail() {
        return new Account(id, email.toLowerCase(java.util.Locale.ROOT));
    }

    @Item.BeforeSave
    @Item.AfterLoad
    void check() {}

    @Item.AfterDelete
    void deleted() {}
}
