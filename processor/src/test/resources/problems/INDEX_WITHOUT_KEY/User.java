package app;

import io.github.jdynox.Item;

@Item
@Item.GlobalIndex(name = "by-email", partitionKey = "email")
@Item.LocalIndex(name = "by-age", sortKey = "age")
record User(String email, int age) {}
