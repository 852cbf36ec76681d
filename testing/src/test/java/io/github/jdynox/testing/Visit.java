package io.github.jdynox.testing;

import io.github.jdynox.Item;

@Item(table = "visits")
record Visit(@Item.PartitionKey String page, @Item.SortKey int number, String user) {}
