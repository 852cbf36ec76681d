package app;

import io.github.jdynox.Item;

@Item(table = "users")
@Item.GlobalIndex(name = "by-email", partitionKey = "email")
record User(@Item.PartitionKey String pk, @Item.Ignore String email) {}
