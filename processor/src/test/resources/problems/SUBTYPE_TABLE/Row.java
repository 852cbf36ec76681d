package app;

import io.github.jdynox.Item;

@Item(table = "rows")
sealed interface Row {

    String pk();

    @Item(table = "users")
    record User(@Item.PartitionKey String pk) implements Row {}
}
