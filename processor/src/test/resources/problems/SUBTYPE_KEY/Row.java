package app;

import io.github.jdynox.Item;

@Item(table = "rows")
sealed interface Row {

    String pk();

    @Item
    record User(@Item.PartitionKey String pk, @Item.SortKey String sk) implements Row {}

    @Item
    record Team(@Item.PartitionKey String pk) implements Row {}

    @Item
    record Note(String pk) implements Row {}
}
