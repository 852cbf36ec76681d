package io.github.jdynox.aws;

import static java.util.Objects.requireNonNull;

import io.github.jdynox.Item;
import io.github.jdynox.attribute.NumberAttribute;
import io.github.jdynox.attribute.StringAttribute;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.GlobalIndex;
import io.github.jdynox.model.Hooks;
import io.github.jdynox.model.KeyAttribute;
import io.github.jdynox.model.KeySchema;
import io.github.jdynox.model.LocalIndex;
import io.github.jdynox.model.Model;
import java.util.List;
import java.util.stream.IntStream;

/** A model by hand, with both kinds of index. An order of no kind is not in the index of kinds. */
record Order(String customer, int number, String kind, int amount) {

    static final StringAttribute<Order> CUSTOMER = StringAttribute.of("customer");
    static final NumberAttribute<Order, Integer> NUMBER = NumberAttribute.of("number", Codecs.INTEGER);
    static final StringAttribute<Order> KIND = StringAttribute.of("kind");
    static final NumberAttribute<Order, Integer> AMOUNT = NumberAttribute.of("amount", Codecs.INTEGER);

    private static final KeyAttribute AMOUNT_KEY = new KeyAttribute("amount", Codecs.INTEGER);
    static final GlobalIndex<Order> BY_KIND = new GlobalIndex<>(
            "by-kind",
            new KeySchema(new KeyAttribute("kind", Codecs.STRING), AMOUNT_KEY),
            Item.Projection.ALL,
            List.of());
    static final LocalIndex<Order> BY_AMOUNT =
            LocalIndex.of("by-amount", new KeySchema(new KeyAttribute("customer", Codecs.STRING), AMOUNT_KEY));

    static Model<Order> in(String table) {
        return in(table, Hooks.none());
    }

    static Model<Order> in(String table, Hooks<Order> hooks) {
        return Model.builder(Order.class, new OrderCodec())
                .table(table)
                .partitionKey(CUSTOMER, Order::customer)
                .sortKey(NUMBER, Order::number)
                .attributes("customer", "number", "kind", "amount")
                .index(BY_KIND)
                .index(BY_AMOUNT)
                .hooks(hooks)
                .build();
    }

    /** So many orders of eight customers and four kinds; amounts repeat. */
    static List<Order> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Order("customer" + i % 8, i, i % 5 == 0 ? "" : "kind" + i % 5, i * 31 % 17))
                .toList();
    }

    private static final class OrderCodec implements ItemCodec<Order> {
        @Override
        public Order read(JsonReader in) {
            String customer = "";
            int number = 0;
            String kind = "";
            int amount = 0;
            in.beginObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                switch (name) {
                    case "customer" -> customer = requireNonNull(in.readString());
                    case "number" -> number = in.readInt();
                    case "kind" -> kind = requireNonNull(in.readString());
                    case "amount" -> amount = in.readInt();
                    default -> in.skipValue();
                }
            }
            return new Order(customer, number, kind, amount);
        }

        @Override
        public void write(JsonWriter out, Order order) {
            out.beginObject();
            out.name("customer").writeString(order.customer);
            out.name("number").writeInt(order.number);
            if (!order.kind.isEmpty()) {
                out.name("kind").writeString(order.kind);
            }
            out.name("amount").writeInt(order.amount);
            out.endObject();
        }
    }
}
