package app;

import io.github.jdynox.Item;

@Item(table = "my users")
record User(@Item.PartitionKey String pk) {}

@Item(table = "us")
record Short(@Item.PartitionKey String pk) {}
