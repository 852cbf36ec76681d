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
import java.util.function.Function;

/** All or nothing: every action is planned under the locks of all tables, and only if none fails is any applied. */
final class TransactWriteItems implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("TransactWriteItemsInput")
            .with("ClientRequestToken", Shapes.text(Rule.minLength(1), Rule.maxLength(36)))
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .with("ReturnItemCollectionMetrics", Common.COLLECTION_METRICS)
            .require("TransactItems", Shapes.list(TransactAction.SHAPE, Rule.minLength(1), Rule.maxLength(100)))
            .build();

    private final Tables tables;
    private final IdempotencyTokens tokens;

    TransactWriteItems(Tables tables) {
        this.tables = tables;
        this.tokens = new IdempotencyTokens(tables.clock());
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        List<Members> items = request.list("TransactItems");
        List<Function<Tables, TransactAction>> read =
                items.stream().map(TransactAction::of).toList();
        List<TransactAction> actions =
                read.stream().map(action -> action.apply(tables)).toList();
        String token = request.text("ClientRequestToken");
        List<Done> done = new ArrayList<>();
        if (token == null) {
            done.addAll(run(actions));
        } else if (!tokens.once(token, items, () -> done.addAll(run(actions)))) {
            writeAgain(out, request, actions);
            return;
        }
        write(out, request, done);
    }

    private record Done(Table table, Change change, Value keyed) {}

    private static List<Done> run(List<TransactAction> actions) {
        List<ItemWrite> writes = new ArrayList<>();
        Cancellation cancellation = new Cancellation();
        actions.forEach(action -> cancellation.attempt(() -> writes.add(action.write())));
        requireDistinct(writes);
        cancellation.raise();
        return TableLocks.writing(writes.stream().map(ItemWrite::table).toList(), () -> {
            Cancellation failed = new Cancellation();
            writes.forEach(write -> failed.attempt(write::plan));
            failed.raise();
            return writes.stream()
                    .map(write -> new Done(write.table(), write.apply(), write.keyed()))
                    .toList();
        });
    }

    private static void requireDistinct(List<ItemWrite> writes) {
        for (int i = 1; i < writes.size(); i++) {
            if (writes.subList(0, i).stream().anyMatch(writes.get(i)::isSameItem)) {
                throw ServiceFault.validation("Transaction request cannot include multiple operations on one item");
            }
        }
    }

    /** Answers a request that was carried out before: it costs what reading its items costs. */
    private static void writeAgain(JsonOutput out, Members request, List<TransactAction> actions) {
        Map<Table, ConsumedCapacity> capacities = new LinkedHashMap<>();
        for (TransactAction action : actions) {
            ItemWrite write = action.write();
            capacities
                    .computeIfAbsent(write.table(), table -> ConsumedCapacity.ofTransaction(table, "ReadCapacityUnits"))
                    .add(2 * GetItem.units(GetItem.read(write.table(), write.keyed()), true));
        }
        out.object();
        Batches.writeCapacities(out, request, capacities.values());
        out.endObject();
    }

    private static void write(JsonOutput out, Members request, List<Done> done) {
        Map<Table, ConsumedCapacity> capacities = new LinkedHashMap<>();
        Map<Table, List<Value>> written = new LinkedHashMap<>();
        for (Done one : done) {
            capacities
                    .computeIfAbsent(one.table(), table -> ConsumedCapacity.ofTransaction(table, "WriteCapacityUnits"))
                    .add(one.change(), 2);
            written.computeIfAbsent(one.table(), table -> new ArrayList<>()).add(one.keyed());
        }
        out.object();
        Batches.writeCapacities(out, request, capacities.values());
        Batches.writeCollections(out, request, written);
        out.endObject();
    }
}
