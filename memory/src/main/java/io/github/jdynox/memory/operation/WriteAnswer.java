package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.KeyAttribute;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import org.jspecify.annotations.Nullable;

/** The answer of an operation that writes one item. */
final class WriteAnswer {

    private WriteAnswer() {}

    /** @param attributes what the request wants back of the item, null for nothing */
    static void write(JsonOutput out, Members request, Table table, Change change, @Nullable Value attributes) {
        out.object();
        if (attributes != null) {
            out.name("Attributes").item(attributes);
        }
        ConsumedCapacity.of(table).add(change).writeTo(out, request);
        Value item = change.next() != null
                ? change.next().item()
                : change.old() != null ? change.old().item() : null;
        if (item != null && hasCollections(request, table)) {
            out.name("ItemCollectionMetrics");
            collection(out, table, item);
        }
        out.endObject();
    }

    /** Whether the request asks for metrics of item collections, and the table has any: it has a local index. */
    static boolean hasCollections(Members request, Table table) {
        return "SIZE".equals(request.text("ReturnItemCollectionMetrics"))
                && table.indexes().stream().anyMatch(index -> !index.schema().global());
    }

    static void collection(JsonOutput out, Table table, Value item) {
        out.object().name("ItemCollectionKey").object();
        for (KeyAttribute key : table.keys().partition()) {
            Value value = key.in(item);
            if (value != null) {
                out.name(key.name()).attribute(value);
            }
        }
        out.endObject();
        out.name("SizeEstimateRangeGB").array().number(0.0).number(1.0).endArray();
        out.endObject();
    }
}
