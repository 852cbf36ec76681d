package app;

import io.github.jdynox.Item;

@Item(table = "users")
@Item.GlobalIndex(name = "email", partitionKey = "email")
@Item.GlobalIndex(name = "by-email", partitionKey = "email")
@Item.GlobalIndex(name = "by_email", partitionKey = "email")
record User(@Item.PartitionKey String pk, @Item.Name("mail") String email) {}
