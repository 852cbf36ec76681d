package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Rule;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.List;
import java.util.function.Function;

final class TransactWriteItems implements Operation {

    private static final Shape.Structure SHAPE = Shapes.structure("TransactWriteItemsInput")
            .with("ClientRequestToken", Shapes.text(Rule.minLength(1), Rule.maxLength(36)))
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .with("ReturnItemCollectionMetrics", Common.COLLECTION_METRICS)
            .require("TransactItems", Shapes.list(TransactAction.SHAPE, Rule.minLength(1), Rule.maxLength(100)))
            .build();

    private final Tables tables;
    private final WriteTransaction transaction;

    TransactWriteItems(Tables tables) {
        this.tables = tables;
        this.transaction = new WriteTransaction(tables);
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
        WriteTransaction.Result result = transaction.run(request.text("ClientRequestToken"), items, actions);
        out.object();
        Batches.writeCapacities(out, request, result.capacities());
        Batches.writeCollections(out, request, result.written());
        out.endObject();
    }
}
