package app;

import io.github.jdynox.DecodeException;
import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.codec.ValueCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.json.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Reads and writes {@link Order}. */
@Generated("io.github.jdynox.processor.ItemProcessor")
final class OrderCodec implements ItemCodec<Order> {

    private static final Names NAMES = Names.of("customer", "number", "ship-to", "lines",
            "linesByDay", "tags", "note");

    private static final ValueCodec<Order.Address> ADDRESS =
            Codecs.document(new OrderAddressCodec());

    private static final ValueCodec<List<Order.Line>> LINES =
            Codecs.listOf(Codecs.document(new OrderLineCodec()));

    private static final ValueCodec<Map<String, List<Order.Line>>> LINES_BY_DAY =
            Codecs.mapOf(Codecs.listOf(Codecs.document(new OrderLineCodec())));

    private static final ValueCodec<Set<String>> TAGS = Codecs.setOf(Codecs.STRING);

    @Override
    @SuppressWarnings("NullAway")
    public Order read(JsonReader in) {
        String customer = null;
        long number = 0;
        Order.Address address = null;
        List<Order.Line> lines = null;
        Map<String, List<Order.Line>> linesByDay = null;
        Set<String> tags = Set.of();
        Optional<String> note = Optional.empty();
        long seen = 0;
        int start = in.position();

        in.beginObject();
        for (int attribute = in.nextName(NAMES); attribute != Names.END; attribute = in.nextName(NAMES)) {
            switch (attribute) {
                case 0 -> customer = in.readString();
                case 1 -> {
                    number = in.readLong();
                    seen |= 1L;
                }
                case 2 -> address = ADDRESS.read(in);
                case 3 -> lines = LINES.read(in);
                case 4 -> linesByDay = LINES_BY_DAY.read(in);
                case 5 -> {
                    if (!in.readNull()) {
                        tags = TAGS.read(in);
                    }
                }
                case 6 -> note = Optional.ofNullable(in.readString());
                default -> in.skipValue();
            }
        }

        if ((seen & 1L) == 0) {
            throw DecodeException.ofAttribute(
                    "Expected a number (N) but the attribute is missing", "number", start);
        }

        try {
            return new Order(customer, number, address, lines, linesByDay, tags, note);
        } catch (RuntimeException e) {
            throw DecodeException.of(
                    "Expected arguments that Order accepts but its constructor threw " + e.getClass().getSimpleName(),
                    start,
                    e);
        }
    }

    @Override
    public void write(JsonWriter out, Order item) {
        out.beginObject();

        String customer = item.customer();
        if (customer != null) {
            out.name(NAMES, 0).writeString(customer);
        }
        out.name(NAMES, 1).writeLong(item.number());

        Order.Address address = item.address();
        if (address != null) {
            ADDRESS.write(out.name(NAMES, 2), address);
        }

        List<Order.Line> lines = item.lines();
        if (lines != null) {
            LINES.write(out.name(NAMES, 3), lines);
        }

        Map<String, List<Order.Line>> linesByDay = item.linesByDay();
        if (linesByDay != null) {
            LINES_BY_DAY.write(out.name(NAMES, 4), linesByDay);
        }

        Set<String> tags = item.tags();
        if (tags != null && !tags.isEmpty()) {
            TAGS.write(out.name(NAMES, 5), tags);
        }

        Optional<String> note = item.note();
        if (note != null && note.isPresent()) {
            out.name(NAMES, 6).writeString(note.get());
        }
        out.endObject();
    }
}
