package app;

import io.github.jdynox.Item;

@Item(table = "users")
@Item.LocalIndex(name = "by-email", sortKey = "email")
record User(@Item.PartitionKey String pk, String email) {}
