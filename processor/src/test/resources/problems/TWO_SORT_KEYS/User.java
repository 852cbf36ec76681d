package app;

import io.github.jdynox.Item;

@Item(table = "users")
record User(
        @Item.PartitionKey String pk,
        @Item.SortKey String sk,
        @Item.SortKey String name) {}
