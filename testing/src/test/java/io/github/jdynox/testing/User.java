package io.github.jdynox.testing;

import io.github.jdynox.Item;
import io.github.jdynox.client.ActiveRecord;

@Item(table = "users")
record User(
        @Item.PartitionKey String pk, String name, @Item.Default("0") int age, @Item.Default("active") String status)
        implements ActiveRecord<User> {

    User(String pk, String name, int age) {
        this(pk, name, age, "active");
    }
}
