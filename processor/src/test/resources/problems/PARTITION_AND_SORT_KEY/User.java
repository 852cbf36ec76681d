package app;

import io.github.jdynox.Item;

@Item(table = "users")
record User(@Item.PartitionKey @Item.SortKey String pk) {}
