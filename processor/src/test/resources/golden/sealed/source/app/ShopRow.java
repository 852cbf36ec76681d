package app;

import io.github.jdynox.Item;
import java.math.BigDecimal;
import java.util.List;

@Item(table = "shop")
@Item.TypeAttribute("entity-type")
@Item.GlobalIndex(name = "by-type", partitionKey = "entityType", sortKey = "sk")
public sealed interface ShopRow {

    String pk();

    String sk();

    @Item
    @Item.Type("CUSTOMER")
    record Customer(@Item.PartitionKey String pk, @Item.SortKey String sk, String name, Payment payment)
            implements ShopRow {

        @Item.AfterLoad
        Customer loaded() {
            return this;
        }
    }

    @Item
    record Order(@Item.PartitionKey String pk, @Item.SortKey String sk, BigDecimal total) implements ShopRow {

        @Item.BeforeSave
        void check() {}
    }

    sealed interface Log extends ShopRow {}

    @Item
    record Note(@Item.PartitionKey String pk, @Item.SortKey String sk, String name, List<ShopRow> about)
            implements Log {}

    /** A document: nested, and without a table. */
    @Item
    sealed interface Payment {

        @Item
        record Card(String number) implements Payment {}
    }
}
