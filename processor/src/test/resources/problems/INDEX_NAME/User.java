package app;

import io.github.jdynox.Item;

@Item(table = "users")
@Item.GlobalIndex(name = "by email", partitionKey = "email")
@Item.GlobalIndex(name = "", partitionKey = "email")
record User(@Item.PartitionKey String pk, String email) {}
