package app;

import io.github.jdynox.Item;

@Item(table = "users")
record User(@Item.PartitionKey String pk, @Item.PartitionKey String name, @Item.PartitionKey int age) {}
