package app;

import io.github.jdynox.Item;

@Item(table = "rows")
@Item.TypeAttribute("#")
sealed interface Row {

    String pk();

    @Item
    record User(@Item.PartitionKey String pk) implements Row {}
}
