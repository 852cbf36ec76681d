package io.github.jdynox.memory.operation;

import io.github.jdynox.memory.fault.ServiceFault;
import io.github.jdynox.memory.table.Tables;
import io.github.jdynox.memory.wire.JsonOutput;
import io.github.jdynox.memory.wire.Members;
import io.github.jdynox.memory.wire.Shape;
import io.github.jdynox.memory.wire.Shapes;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Statements on one item each, each carried out or refused by itself. */
final class BatchExecuteStatement implements Operation {

    private static final int MOST = 25;

    private static final Shape.Structure SHAPE = Shapes.structure("BatchExecuteStatementInput")
            .with("ReturnConsumedCapacity", Common.CONSUMED_CAPACITY)
            .require(
                    "Statements",
                    StatementRequest.list(
                            StatementRequest.shape("BatchStatementRequest")
                                    .with("ConsistentRead", Shapes.flag())
                                    .build(),
                            MOST))
            .build();

    private final Tables tables;

    BatchExecuteStatement(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Shape.Structure shape() {
        return SHAPE;
    }

    @Override
    public void answer(Members request, JsonOutput out) {
        List<Members> members = request.list("Statements");
        List<BatchStatement> statements =
                members.stream().map(BatchStatement::of).toList();
        requireOneKind(statements);
        requireDistinct(statements);
        BatchCapacity capacity = new BatchCapacity();
        out.object().name("Responses").array();
        statements.forEach(statement -> statement.answer(tables, capacity, out));
        out.endArray();
        if (!capacity.all().isEmpty()) {
            Batches.writeCapacities(out, request, capacity.all());
        }
        out.endObject();
    }

    private static void requireOneKind(List<BatchStatement> statements) {
        long kinds = statements.stream()
                .map(BatchStatement::isRead)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (kinds > 1) {
            throw ServiceFault.validation("Read and write requests together in the same batch is not supported.");
        }
    }

    private void requireDistinct(List<BatchStatement> statements) {
        Set<Object> seen = new HashSet<>();
        for (BatchStatement statement : statements) {
            Object identity = statement.identity(tables);
            if (identity != null && !seen.add(identity)) {
                throw ServiceFault.validation("Provided list of item keys contains duplicates");
            }
        }
    }
}
