package io.github.jdynox.docs;

// region order-model
import io.github.jdynox.Item;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Item(table = "orders")
@Item.LocalIndex(name = "total-index", sortKey = "total")
@Item.GlobalIndex(name = "status-index", partitionKey = "status", sortKey = "createdAt")
public record Order(
        @Item.PartitionKey String customer,
        @Item.SortKey @Item.Name("order_id") String orderId,
        Status status,
        Instant createdAt,
        BigDecimal total,
        Address address,
        List<Line> lines,
        Set<String> tags,
        Optional<String> note) {

    public enum Status {
        OPEN,
        SHIPPED,
        CANCELLED
    }

    @Item
    public record Line(String sku, int quantity) {}

    @Item
    public record Address(String city, String street) {}
}
// endregion
