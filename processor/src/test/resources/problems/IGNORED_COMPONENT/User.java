package app;

import io.github.jdynox.Item;

@Item(table = "users")
record User(
        @Item.Ignore @Item.PartitionKey String pk,
        @Item.Ignore @Item.Default("0") @Item.Name("a") int age) {}
