package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Change;
import io.github.jdynox.memory.table.Table;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.value.Value;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class BatchWriteItem implements Operation {

    private static final int MOST = 25;

    private static final Shape.Structure SHAPE = Shapes.structure("BatchWriteItemInput")
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .with("ReturnItemCollectionMetrics", Common.COLLECTION_METRICS)
            .require(
                    "RequestItems",
                    Shapes.map(
                            "java.util.List<com.amazonaws.dynamodb.v20120810.WriteRequest>",
                            Shapes.list(Shapes.structure("WriteRequest")
                                    .with("DeleteRequest", keyed("DeleteRequest", "Key"))
                                    .with("PutRequest", keyed("PutRequest", "Item"))
                                    .build()),
                            Rule.valueLengths(1, MOST)))
            .build();

    private final Tables tables;

    BatchWriteItem(Tables tables) {
        this.tables = tables;
    }

    private static Shape keyed(String name, String member) {
        return Shapes.structure(name).require(member, Shapes.attributes()).build();
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        Map<String, List<Members>> byTable = request.map("RequestItems");
        if (byTable.isEmpty()) {
            throw ServiceFault.validation("The requestItems parameter is required for BatchWriteItem");
        }
        byTable.values().forEach(writes -> writes.forEach(BatchWriteItem::check));
        if (byTable.values().stream().mapToInt(List::size).sum() > MOST) {
            throw ServiceFault.validation("Too many items requested for the BatchWriteItem call");
        }
        List<ItemWrite> writes = new ArrayList<>();
        byTable.forEach((name, requests) -> {
            Table table = tables.forItems(name);
            requests.forEach(write -> addDistinct(writes, write(table, write)));
        });
        run(out, request, writes);
    }

    private static void check(Members write) {
        if (write.has("PutRequest") == write.has("DeleteRequest")) {
            throw ServiceFault.validation("Supplied AttributeValue has more than one datatypes set, "
                    + "must contain exactly one of the supported datatypes");
        }
        Members put = write.members("PutRequest");
        if (put != null) {
            PutItem.requireSize(put.requiredAttributes("Item").checked());
        } else {
            write.requiredMembers("DeleteRequest").requiredAttributes("Key").checked();
        }
    }

    private static ItemWrite write(Table table, Members write) {
        Members put = write.members("PutRequest");
        if (put == null) {
            Value key = write.requiredMembers("DeleteRequest")
                    .requiredAttributes("Key")
                    .value();
            return DeleteItem.write(table, key, null, false);
        }
        try {
            return PutItem.write(table, put.requiredAttributes("Item").value(), null, false);
        } catch (ServiceFault fault) {
            // The batch names a wrong key in other words than the single put does.
            String message = String.valueOf(fault.getMessage());
            boolean wrongKey = message.contains("Missing the key") || message.contains("Type mismatch for key");
            throw wrongKey ? ServiceFault.validation("The provided key element does not match the schema") : fault;
        }
    }

    private static void addDistinct(List<ItemWrite> writes, ItemWrite write) {
        if (writes.stream().anyMatch(write::isSameItem)) {
            throw ServiceFault.validation("Provided list of item keys contains duplicates");
        }
        writes.add(write);
    }

    private static void run(JsonOutput out, Members request, List<ItemWrite> writes) {
        Map<Table, ConsumedCapacity> capacities = new LinkedHashMap<>();
        Map<Table, List<Value>> written = new LinkedHashMap<>();
        for (ItemWrite write : writes) {
            Change change = write.run();
            capacities.computeIfAbsent(write.table(), ConsumedCapacity::of).add(change);
            written.computeIfAbsent(write.table(), table -> new ArrayList<>()).add(write.keyed());
        }
        out.object().name("UnprocessedItems").object().endObject();
        Batches.writeCollections(out, request, written);
        Batches.writeCapacities(out, request, capacities.values());
        out.endObject();
    }
}
