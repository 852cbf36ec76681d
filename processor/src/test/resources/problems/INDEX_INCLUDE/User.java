package app;

import io.github.jdynox.Item;

@Item(table = "users")
@Item.GlobalIndex(name = "by-email", partitionKey = "email", projection = Item.Projection.INCLUDE)
@Item.GlobalIndex(name = "by-mail", partitionKey = "email", include = "pk")
record User(@Item.PartitionKey String pk, String email) {}
