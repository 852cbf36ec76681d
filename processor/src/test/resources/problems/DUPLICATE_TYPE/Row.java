package app;

import io.github.jdynox.Item;

@Item(table = "rows")
sealed interface Row {

    String pk();

    @Item
    record User(@Item.PartitionKey String pk) implements Row {}

    @Item
    @Item.Type("User")
    record Person(@Item.PartitionKey String pk) implements Row {}
}
