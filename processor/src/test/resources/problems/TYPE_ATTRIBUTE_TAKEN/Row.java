package app;

import io.github.jdynox.Item;

@Item(table = "rows")
sealed interface Row {

    String pk();

    @Item
    record User(@Item.PartitionKey String pk, String type) implements Row {}
}
