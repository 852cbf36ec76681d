package app;

import io.github.jdynox.Item;

@Item(table = "users")
@Item.GlobalIndex(name = "by-email", partitionKey = "email")
@Item.LocalIndex(name = "by-email", sortKey = "email")
record User(@Item.PartitionKey String pk, @Item.SortKey String sk, String email) {}
