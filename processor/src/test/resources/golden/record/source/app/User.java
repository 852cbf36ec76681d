package app;

import io.github.jdynox.Item;

@Item(table = "users")
public record User(
        @Item.PartitionKey String pk,
        String name,
        @Item.Default("0") int age,
        @Item.Default("active") String status) {}
