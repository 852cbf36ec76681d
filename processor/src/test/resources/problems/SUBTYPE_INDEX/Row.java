package app;

import io.github.jdynox.Item;

@Item(table = "rows")
sealed interface Row {

    String pk();

    @Item
    @Item.GlobalIndex(name = "by-email", partitionKey = "email")
    record User(@Item.PartitionKey String pk, String email) implements Row {}
}
