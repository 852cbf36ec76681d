package app;

import io.github.jdynox.Item;

@Item(table = "rows")
@Item.TypeAttribute("kind")
record Row(@Item.PartitionKey String pk) {}
