package app;

import io.github.jdynox.Item;

@Item(table = "rows")
@Item.Type("ROW")
record Row(@Item.PartitionKey String pk) implements Part {}
