package app;

import io.github.jdynox.Item;

@Item
sealed interface Part {

    @Item(table = "pages")
    record Page(@Item.PartitionKey String pk) implements Part {}
}
