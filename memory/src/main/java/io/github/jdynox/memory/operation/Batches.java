package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What answers about several tables share. */
final class Batches {

    private Batches() {}

    /** Writes the member {@code ConsumedCapacity}, one object a table, where the request asks for it. */
    static void writeCapacities(JsonOutput out, Members request, Collection<ConsumedCapacity> capacities) {
        if (!ConsumedCapacity.isWanted(request)) {
            return;
        }
        out.name("ConsumedCapacity").array();
        capacities.forEach(capacity -> capacity.write(out, request));
        out.endArray();
    }

    /** Writes the member {@code ItemCollectionMetrics} for the items written, where the request asks for it. */
    static void writeCollections(JsonOutput out, Members request, Map<Table, List<Value>> written) {
        Map<Table, List<Value>> withCollections = new LinkedHashMap<>();
        written.forEach((table, items) -> {
            if (WriteAnswer.hasCollections(request, table)) {
                withCollections.put(table, new ArrayList<>(items));
            }
        });
        if (withCollections.isEmpty()) {
            return;
        }
        out.name("ItemCollectionMetrics").object();
        withCollections.forEach((table, items) -> {
            out.name(table.name()).array();
            items.forEach(item -> WriteAnswer.collection(out, table, item));
            out.endArray();
        });
        out.endObject();
    }
}
