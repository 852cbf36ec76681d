package app;

import io.github.jdynox.Item;

@Item(table = "rows")
sealed interface Row {

    String pk();

    @Item
    record User(@Item.PartitionKey String pk, int size, String name) implements Row {}

    @Item
    record Team(@Item.PartitionKey String pk, long size, @Item.Name("title") String name) implements Row {}
}
