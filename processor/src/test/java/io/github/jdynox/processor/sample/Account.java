package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.util.Locale;

/** A model with hooks that replace it, more than one of an event, and one of an interface. */
@Item(table = "accounts")
record Account(@Item.PartitionKey String id, String email) implements Audited {

    @Item.BeforeSave
    Account withLowerCaseEmail() {
        return new Account(id, email.toLowerCase(Locale.ROOT));
    }

    @Item.BeforeSave
    Account withDomain() {
        return email.contains("@") ? this : new Account(id, email + "@example.com");
    }

    @Item.BeforeSave
    void refuseBob() {
        if (email.equals("bob@example.com")) {
            throw new IllegalArgumentException("bob");
        }
    }

    @Item.BeforeUpdate
    @Item.BeforeDelete
    void before() {
        LOG.add("before " + id);
    }

    @Item.AfterUpdate
    @Item.AfterDelete
    void after() {
        LOG.add("after " + id);
    }

    @Item.AfterLoad
    Account loaded() {
        return new Account(id, "<" + email + ">");
    }
}
