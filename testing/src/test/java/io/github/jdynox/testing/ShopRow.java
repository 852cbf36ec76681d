package io.github.jdynox.testing;

import io.github.jdynox.Item;
import io.github.jdynox.client.ActiveRecord;
import java.util.Locale;

/** Rows of two types in one table. */
@Item(table = "shop")
@Item.GlobalIndex(name = "by-type", partitionKey = "type", sortKey = "row")
sealed interface ShopRow extends ActiveRecord<ShopRow> {

    String customer();

    String row();

    @Item
    record Customer(@Item.PartitionKey String customer, @Item.SortKey String row, String name) implements ShopRow {

        @Item.BeforeSave
        Customer trimmed() {
            return new Customer(customer, row, name.strip());
        }

        @Item.AfterLoad
        Customer shouted() {
            return new Customer(customer, row, name.toUpperCase(Locale.ROOT));
        }
    }

    @Item
    @Item.Type("PURCHASE")
    record Purchase(@Item.PartitionKey String customer, @Item.SortKey String row, int total) implements ShopRow {}
}
