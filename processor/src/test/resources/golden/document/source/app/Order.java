package app;

import io.github.jdynox.Item;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Item(table = "orders")
record Order(
        @Item.PartitionKey String customer,
        @Item.SortKey long number,
        @Item.Name("ship-to") Address address,
        List<Line> lines,
        Map<String, List<Line>> linesByDay,
        Set<String> tags,
        Optional<String> note) {

    @Item
    record Line(String sku, int quantity, @Item.Default("0.00") BigDecimal price) {}

    @Item
    record Address(String street, String city) {}
}
