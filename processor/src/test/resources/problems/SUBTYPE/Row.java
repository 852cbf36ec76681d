package app;

import io.github.jdynox.Item;

@Item(table = "rows")
sealed interface Row {

    String pk();

    record Plain(String pk) implements Row {}

    non-sealed interface Open extends Row {}

    @Item
    non-sealed interface OpenItem extends Row {}

    @Item
    record Fine(@Item.PartitionKey String pk) implements Row {}
}
