package app;

import io.github.jdynox.Item;

@Item(table = "users")
record User(String pk) {}

@Item(table = "lines")
record Line(@Item.SortKey String sku) {}
