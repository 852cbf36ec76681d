package io.github.jdynox.docs;

// region sealed-model
import io.github.jdynox.Item;
import java.math.BigDecimal;

@Item(table = "shop")
@Item.TypeAttribute("kind") // without it: "type"
public sealed interface ShopRow {

    String customer();

    String row();

    @Item
    @Item.Type("CUSTOMER") // without it: the simple name
    record Customer(@Item.PartitionKey String customer, @Item.SortKey String row, String name) implements ShopRow {}

    @Item
    @Item.Type("PURCHASE")
    record Purchase(@Item.PartitionKey String customer, @Item.SortKey String row, BigDecimal total)
            implements ShopRow {}
}
// endregion
