package app;

import io.github.jdynox.model.Hooks;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Calls the hooks of {@link Account}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class AccountHooks implements Hooks<Account> {

    @Override
    public void afterSave(Account item) {
        item.audit();
    }

    @Override
    public Account beforeSave(Account item) {
        item = Objects.requireNonNull(
                item.withLowerCaseEmail(), "Expected an item from Account.withLowerCaseEmail() but it gave null.");
        item.check();
        return item;
    }

    @Override
    public Account afterLoad(Account item) {
        item.check();
        return item;
    }

    @Override
    public void afterDelete(Account item) {
        item.deleted();
    }
}
