package io.github.jdynox.benchmarks.page;

import io.github.jdynox.codec.Codecs;
import io.github.jdynox.codec.ItemCodec;
import io.github.jdynox.json.JsonReader;
import io.github.jdynox.json.JsonWriter;
import io.github.jdynox.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a scan as DynamoDB sends it, about a megabyte by DynamoDB's own way of counting, or as many items as it is
 * limited to. The attributes of an item
 * come in an order that is nobody's order of declaration.
 *
 * @param items how many
 * @param open the answer up to the place where {@code LastEvaluatedKey} would stand, without its closing brace
 * @param item the first item by itself
 */
public record CannedPage(int items, byte[] open, byte[] item) {

    /** What the service says to stop at 1 MB is counted without JSON's quotes and braces, which a value has nine of. */
    private static final int COUNTED = 1 << 20;

    private static final int OVERHEAD = 11;

    static <T> CannedPage of(Model<T> model, BiFunction<Dice, Integer, T> maker, int limit) {
        Dice dice = new Dice();
        JsonWriter out = new JsonWriter(2 << 20);
        out.beginObject().name("Items").beginArray();
        byte[] first = {};
        int count = 0;
        for (long counted = 0; counted < COUNTED && count < limit; count++) {
            byte[] item = shuffled(model.codec(), maker.apply(dice, count));
            out.raw(item, 0, item.length);
            counted += item.length - (long) OVERHEAD * model.attributes().size();
            first = count == 0 ? item : first;
        }
        out.endArray().name("Count").value(count).name("ScannedCount").value(count);
        out.name("ConsumedCapacity").beginObject().name("TableName").value(model.table());
        byte[] capacity = ",\"CapacityUnits\":128.5}".getBytes(StandardCharsets.US_ASCII);
        byte[] head = out.toByteArray();
        byte[] open = new byte[head.length + capacity.length];
        System.arraycopy(head, 0, open, 0, head.length);
        System.arraycopy(capacity, 0, open, head.length, capacity.length);
        return new CannedPage(count, open, first);
    }

    private static <T> byte[] shuffled(ItemCodec<T> codec, T item) {
        JsonWriter declared = new JsonWriter();
        codec.write(declared, item);
        Map<String, @Nullable Object> attributes =
                Codecs.MAP.read(new JsonReader(declared.toByteArray(), 0, declared.length()));
        Map<String, @Nullable Object> ordered = new LinkedHashMap<>();
        attributes.keySet().stream()
                .sorted(Comparator.comparingInt(name -> name.hashCode() * 0x9E3779B9))
                .forEach(name -> ordered.put(name, attributes.get(name)));
        JsonWriter out = new JsonWriter();
        Codecs.MAP.write(out, ordered);
        return out.toByteArray();
    }

    /** The whole answer as the only page of its table. */
    public byte[] alone() {
        byte[] whole = java.util.Arrays.copyOf(open, open.length + 1);
        whole[open.length] = '}';
        return whole;
    }
}
