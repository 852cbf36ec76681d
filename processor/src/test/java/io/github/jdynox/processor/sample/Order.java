package io.github.jdynox.processor.sample;

import io.github.jdynox.Item;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents and collections in each other, to some depth. */
@Item(table = "orders")
public record Order(
        @Item.PartitionKey String customer,
        @Item.SortKey long number,
        @Nullable Address address,
        @Nullable List<Line> lines,
        @Nullable Map<String, Map<String, List<Line>>> linesByYearAndDay,
        @Nullable List<Set<Integer>> groups,
        Set<String> tags,
        @Nullable Set<Status> states,
        @Nullable Set<ByteBuffer> photos,
        @Item.Codec(MoneyCodec.class) @Nullable Money total,
        @Item.Codec(CentsCodec.class) int discount,
        @Item.Ignore int cached,
        @Item.Ignore @Nullable Object cache) {

    /** Where an order is on its way. */
    public enum Status {
        OPEN,
        PAID
    }

    /** A line, which refuses what makes no sense. */
    @Item
    public record Line(String sku, int quantity) {
        public Line {
            if (quantity < 1) {
                throw new IllegalArgumentException("quantity " + quantity);
            }
        }
    }

    /** An address with a shorter name on the wire. */
    @Item
    record Address(@Item.Name("st") String street, @Nullable String city) {}
}
