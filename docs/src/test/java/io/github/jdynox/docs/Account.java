package io.github.jdynox.docs;

// region hooks-model
import io.github.jdynox.Item;
import io.github.jdynox.client.ActiveRecord;
import java.util.Locale;

@Item(table = "accounts")
public record Account(@Item.PartitionKey String id, String email, int visits) implements ActiveRecord<Account> {

    @Item.BeforeSave
    Account withPlainEmail() {
        return new Account(id, email.toLowerCase(Locale.ROOT), visits);
    }

    @Item.AfterLoad
    void check() {
        if (visits < 0) {
            throw new IllegalStateException("an account with fewer than no visits");
        }
    }
}
// endregion
