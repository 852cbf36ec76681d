package app;

import io.github.jdynox.Item;

@Item(table = "rows")
sealed interface Row {

    Object sk();

    @Item
    record User(@Item.PartitionKey String pk, @Item.SortKey String sk) implements Row {}
}
